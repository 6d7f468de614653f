package org.annals.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartChecksTest {

    @Test
    void the_event_store_is_embedded_unless_said_otherwise() {
        assertThat(checked(Map.of()).getProperty("annals.event-store")).isEqualTo("embedded");
    }

    @Test
    void axon_server_is_off_with_an_embedded_event_store() {
        assertThat(checked(Map.of()).getProperty("axon.axonserver.enabled", Boolean.class))
                .isFalse();
    }

    @Test
    void axon_server_is_on_when_the_events_are_there() {
        ConfigurableEnvironment checked =
                checked(Map.of("annals.event-store", "axon-server", "axon.axonserver.servers", "localhost"));
        assertThat(checked.getProperty("axon.axonserver.enabled", Boolean.class))
                .isTrue();
    }

    @Test
    void a_postgres_with_its_address_is_fine() {
        checked(Map.of("annals.event-store", "postgres", "annals.postgres.url", "jdbc:postgresql://localhost/annals"));
    }

    @Test
    void a_postgres_needs_an_address() {
        assertRefused(
                Map.of("annals.event-store", "postgres"),
                "annals.event-store is postgres, so annals.postgres.url must be given as"
                        + " jdbc:postgresql://HOST:PORT/DATABASE.");
    }

    @Test
    void a_time_for_verifying_that_is_none_is_refused() {
        assertRefused(
                Map.of("annals.verification.cron", "daily"),
                "annals.verification.cron is daily, which is neither - nor second, minute, hour, day, month and"
                        + " weekday, as in 0 30 3 * * *.");
    }

    @Test
    void verifying_can_be_switched_off() {
        checked(Map.of("annals.verification.cron", "-"));
    }

    @Test
    void a_retention_that_is_no_period_is_refused() {
        assertRefused(
                Map.of("annals.retention.access-log", "1 year"),
                "annals.retention.access-log is 1 year, which is no period of years, months, weeks or days, as in P6Y or P90D.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"six years", "6", "P-6Y", "PT52560H"})
    void a_least_period_that_is_none_is_refused(String no) {
        assertRefused(
                Map.of("annals.retention.at-least", no),
                "annals.retention.at-least is %s, which is no period of years, months, weeks or days, as in P6Y or P90D."
                        .formatted(no));
    }

    @Test
    void a_retention_that_would_let_participants_go_before_they_may_is_refused() {
        assertRefused(
                Map.of("annals.retention.at-least", "P6Y", "annals.retention.participants", "P5Y"),
                "annals.retention.participants is P5Y, which is shorter than annals.retention.at-least with P6Y.");
    }

    @Test
    void a_process_does_everything_unless_said_otherwise() {
        assertThat(checked(Map.of()).getProperty("annals.role")).isEqualTo("all");
    }

    @Test
    void a_role_that_is_none_is_refused() {
        assertRefused(Map.of("annals.role", "both"), "annals.role is both, which is none of command, query and all.");
    }

    @Test
    void an_embedded_event_store_is_for_one_process_that_does_everything() {
        assertRefused(
                Map.of("annals.role", "query"),
                "annals.role is query, but annals.event-store is embedded, which belongs to one process that does everything: give postgres or axon-server.");
    }

    @Test
    void processes_that_share_the_work_share_a_folder() {
        assertRefused(
                Map.of("annals.role", "command", "annals.event-store", "axon-server"),
                "annals.role is command, so annals.shared must be the folder that all processes of this installation share.");
    }

    @Test
    void a_process_that_only_decides_needs_no_read_models() {
        assertRefused(
                Map.of(
                        "annals.role",
                        "command",
                        "annals.event-store",
                        "axon-server",
                        "annals.shared",
                        "/shared",
                        "annals.mongo.uri",
                        "mongodb://localhost"),
                "annals.mongo.uri is set, but annals.role is command: the read models are those of query.");
    }

    @Test
    void one_of_several_deciding_processes_keeps_no_aggregates() {
        ConfigurableEnvironment checked = checked(
                Map.of("annals.role", "command", "annals.event-store", "axon-server", "annals.shared", "/shared"));
        assertThat(checked.getProperty("annals.aggregate-cache")).isEqualTo("0");
    }

    @Test
    void the_only_deciding_process_may_be_told_to_keep_aggregates() {
        ConfigurableEnvironment checked = checked(Map.of(
                "annals.role",
                "command",
                "annals.event-store",
                "axon-server",
                "annals.shared",
                "/shared",
                "annals.aggregate-cache",
                "100"));
        assertThat(checked.getProperty("annals.aggregate-cache")).isEqualTo("100");
    }

    @Test
    void an_address_of_a_postgres_that_would_not_be_used_is_refused() {
        assertRefused(
                Map.of("annals.postgres.url", "jdbc:postgresql://localhost/annals"),
                "annals.postgres.url is set, but annals.event-store is embedded and not postgres.");
    }

    @Test
    void an_address_of_an_axon_server_that_would_not_be_used_is_refused() {
        assertRefused(
                Map.of("axon.axonserver.servers", "localhost"),
                "axon.axonserver.servers is set, but annals.event-store is embedded and not axon-server.");
    }

    @Test
    void an_unknown_event_store_is_refused() {
        assertRefused(
                Map.of("annals.event-store", "paper"),
                "annals.event-store is paper, which is none of embedded, postgres and axon-server.");
    }

    @Test
    void an_address_that_is_none_of_mongodb_is_refused_and_not_repeated() {
        assertRefused(
                Map.of("annals.mongo.uri", "http://user:secret@localhost"),
                "annals.mongo.uri is not a MongoDB address as mongodb://HOST:PORT.");
    }

    @Test
    void what_others_can_reach_wants_tls() {
        assertRefused(
                Map.of("server.address", "0.0.0.0"),
                "server.address is 0.0.0.0, which others can reach, but there is no TLS: give server.ssl.certificate and"
                        + " server.ssl.certificate-private-key, or set annals.behind-tls-proxy=true if a proxy in front"
                        + " ends TLS.");
    }

    @Test
    void an_empty_address_is_every_address() {
        assertThatExceptionOfType(WrongSetting.class).isThrownBy(() -> checked(Map.of("server.address", "")));
    }

    @Test
    void tls_that_is_switched_off_is_none() {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> checked(Map.of(
                        "server.address", "0.0.0.0", "server.ssl.bundle", "annals", "server.ssl.enabled", "false")));
    }

    @Test
    void with_tls_others_can_reach_it_and_cookies_go_with_tls_only() {
        assertThat(cookiesAreSecure(Map.of("server.address", "0.0.0.0", "server.ssl.certificate", "server.pem")))
                .isTrue();
    }

    @Test
    void behind_a_proxy_that_ends_tls_cookies_go_with_tls_only() {
        assertThat(cookiesAreSecure(Map.of("server.address", "0.0.0.0", "annals.behind-tls-proxy", "true")))
                .isTrue();
    }

    @Test
    void what_a_proxy_would_say_is_believed_behind_one_only() {
        assertThat(believedHeaders(Map.of("annals.behind-tls-proxy", "true"))).isEqualTo("native");
        assertThat(believedHeaders(Map.of("KUBERNETES_SERVICE_HOST", "10.0.0.1", "KUBERNETES_SERVICE_PORT", "443")))
                .isEqualTo("none");
    }

    @Test
    void on_this_machine_alone_cookies_go_without_tls() {
        assertThat(cookiesAreSecure(Map.of("server.address", "::1"))).isFalse();
    }

    @Test
    void wrong_usage_has_exit_code_2() {
        assertThat(new WrongSetting("No.").getExitCode()).isEqualTo(2);
    }

    private static @Nullable Boolean cookiesAreSecure(Map<String, Object> settings) {
        return checked(settings).getProperty("server.servlet.session.cookie.secure", Boolean.class);
    }

    private static @Nullable String believedHeaders(Map<String, Object> settings) {
        return checked(settings).getProperty("server.forward-headers-strategy");
    }

    private static void assertRefused(Map<String, Object> settings, String sentence) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> checked(settings))
                .withMessage(sentence);
    }

    private static ConfigurableEnvironment checked(Map<String, Object> settings) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        new StartChecks().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
