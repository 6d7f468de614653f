package org.annals.standalone.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.standalone.datafolder.DataFolder;

/**
 * Where everything of the embedded PostgreSQL lies, and how its programs are called.
 *
 * @param cluster the folder that PostgreSQL calls its data directory
 * @param log what its programs print, appended
 */
record PostgresHome(PostgresPrograms programs, Account account, Path cluster, Path log) {

    /** @param cache folder for the unpacked programs; they may be shared by several data folders */
    static PostgresHome in(DataFolder data, Path cache) throws IOException {
        Path folder = data.folder("postgres");
        PostgresPrograms programs = PostgresPrograms.unpackedIn(cache);
        Account account = Account.find(data.path(), folder, programs.program("postgres"));
        return new PostgresHome(programs, account, folder.resolve("cluster"), folder.resolve("postgres.log"));
    }

    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(programs.program(program).toString());
        command.addAll(arguments);
        return account.command(command);
    }
}
