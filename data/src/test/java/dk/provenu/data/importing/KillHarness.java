package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.provenu.data.read.FileBytes;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Imports one file after another until it is killed, and says which are acknowledged: "number name" on standard output.
 * Run by {@link KilledImportsTest} as a process of its own.
 */
final class KillHarness {

    static final int ROWS = 98;

    private KillHarness() {}

    public static void main(String[] args) {
        Workspace workspace = Workspace.openOrCreate(Path.of(args[0]), WorkspaceSettings.NONE);
        Importer importer = new Importer(Clock.systemUTC());
        for (int number = Integer.parseInt(args[1]); ; number++) {
            ImportOutcome outcome = importer.importBytes(
                    workspace, TestKinds.EVERYTHING, List.of(file(number)), ImportOptions.STANDARD);
            if (outcome.status() != ImportOutcome.Status.LOADED) {
                System.out.println("FAILED " + number + " " + outcome.status() + " "
                        + outcome.report().json());
                System.exit(1);
            }
            System.out.println(number + " " + outcome.vintage().orElseThrow().name());
            System.out.flush();
        }
    }

    /** A file whose every row holds its number, so that half a vintage, or a mixed one, can be told. */
    static FileBytes file(int number) {
        StringBuilder csv = new StringBuilder("municipality,period,persons,amount,unit\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append("Greve,")
                    .append(1900 + row)
                    .append(',')
                    .append(number)
                    .append(',')
                    .append(row)
                    .append(".5,kr\n");
        }
        return new FileBytes("file-" + number + ".csv", csv.toString().getBytes(UTF_8));
    }
}
