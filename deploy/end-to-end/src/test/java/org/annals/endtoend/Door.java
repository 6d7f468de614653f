package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The proxy of an installation, nginx with the very files of {@code deploy/proxy}, in front of processes of this machine. */
final class Door implements AutoCloseable {

    private static final Path FILES = Jars.PROJECT.resolve("deploy").resolve("proxy");

    private final SelfSigned certificate;
    private final HttpClient http;
    private final int port;
    private final int plainPort;
    private final ServerProcess process;

    private Door(SelfSigned certificate, int port, int plainPort, ServerProcess process) {
        this.certificate = certificate;
        this.http = certificate.client();
        this.port = port;
        this.plainPort = plainPort;
        this.process = process;
    }

    /** Whether there is an nginx. */
    static boolean canBeMade() {
        return Tool.works("nginx", "-v");
    }

    static Door before(List<RunningServer> commandSides, List<RunningServer> querySides) {
        Path folder = ServerFolders.fresh("door");
        SelfSigned certificate = SelfSigned.in(folder);
        int port = FreePort.find();
        int plainPort = FreePort.find();
        try {
            Files.copy(FILES.resolve("routes.conf"), folder.resolve("routes.conf"));
            Files.writeString(
                    folder.resolve("upstreams.conf"),
                    upstream("annals-command", commandSides) + upstream("annals-query", querySides));
            Files.writeString(
                    folder.resolve("annals.conf"),
                    Files.readString(FILES.resolve("annals.conf"))
                            .replace("/etc/nginx/annals", folder.toString())
                            .replace("/etc/nginx/certificate", folder.toString())
                            .replace("listen 8080", "listen 127.0.0.1:" + plainPort)
                            .replace("listen 8443", "listen 127.0.0.1:" + port));
            Path main = Files.writeString(folder.resolve("nginx.conf"), main(folder));
            return new Door(certificate, port, plainPort, started(folder, main));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people ask, with the token of the installation. */
    Api api(String token) {
        return new Api(URI.create("https://localhost:" + port), token, http);
    }

    Browser browser() {
        return new Browser(URI.create("https://localhost:" + port), http);
    }

    /** Where somebody arrives who has forgotten about TLS. */
    URI plain() {
        return URI.create("http://127.0.0.1:" + plainPort);
    }

    /** The light commands through the door. */
    CommandLine commandLine(String token) {
        return new CommandLine(URI.create("https://localhost:" + port), token);
    }

    /** For the option {@code --ca}. */
    String certificate() {
        return certificate.certificate().toString();
    }

    @Override
    public void close() {
        process.close();
    }

    private static ServerProcess started(Path folder, Path main) {
        return ServerProcess.start(
                List.of("nginx", "-p", folder.toString(), "-c", main.toString(), "-e", "stderr"),
                ServerFolders.log(folder));
    }

    private static String upstream(String name, List<RunningServer> servers) {
        return servers.stream()
                .map(it -> "server %s max_fails=2 fail_timeout=5s;"
                        .formatted(it.url().getAuthority()))
                .collect(Collectors.joining(
                        "\n",
                        "upstream %s {\nhash $annals_about consistent;\n".formatted(name),
                        "\nkeepalive 16;\n}\n"));
    }

    /** What the image of nginx brings along. */
    private static String main(Path folder) {
        return """
                daemon off;
                worker_processes 1;
                user %2$s;
                pid %1$s/nginx.pid;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %1$s/annals.conf;
                }
                """.formatted(folder, System.getProperty("user.name"));
    }
}
