package dk.provenu.data.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Imports one file of histories after another until it is killed, and says which are acknowledged: the name on standard
 * output. Run by {@link KilledHistoriesTest} as a process of its own.
 */
final class RegisterKillHarness {

    static final int PERSONS = 2_000;

    private RegisterKillHarness() {}

    public static void main(String[] arguments) {
        Workspace workspace = Workspace.openOrCreate(Path.of(arguments[0]), WorkspaceSettings.NONE);
        HistoryImporter importer = new HistoryImporter(Clock.systemUTC(), ImportProgress.NONE);
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            ImportOutcome outcome = importer.importBytes(workspace, List.of(file(number)), ImportOptions.STANDARD);
            System.out.println(outcome.vintage().orElseThrow().name());
            System.out.flush();
        }
    }

    private static FileBytes file(int number) {
        StringBuilder csv = new StringBuilder("person,municipality,start,end,state\n");
        for (int person = 0; person < PERSONS; person++) {
            csv.append("p").append(number).append("x").append(person).append(",165,2016-W01,2016-W20,730\n");
        }
        return new FileBytes(
                "p" + number + ".csv",
                csv.append("z,165,2017-W01,,890\n").toString().getBytes(UTF_8));
    }
}
