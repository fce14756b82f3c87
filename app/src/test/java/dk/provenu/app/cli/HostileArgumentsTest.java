package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.service.Examples;
import dk.provenu.data.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands on the command line, it is never a fault of the program. */
class HostileArgumentsTest {

    private static final long SEED = 20_261_122;
    private static final int TRIES = 400;

    /** Not serve, demo and init: what starts a server or makes folders is tried by name elsewhere. */
    private static final List<String> COMMANDS = List.of(
            "run",
            "explain",
            "sensitivity",
            "datasets",
            "models",
            "rebuild",
            "import",
            "test",
            "backup",
            "rules",
            "",
            "RUN",
            "help");

    private static final List<String> PIECES = List.of(
            "investment-profile",
            "cost-benchmark",
            "investment-lines",
            "investment-profile/profile/net_yield/total",
            "investment-profile/profile/net_yield/total?known-on=2026-11-23",
            "investment-lines/staff_resources/2016/amount",
            "investment-profile?",
            "a?b=c&d",
            "?",
            "/",
            "--known-on=2026-11-23",
            "--known-on=9999-12-31",
            "--known-on=0000-01-01",
            "--known-on=+999999999-12-31",
            "--on=2017-01-01",
            "--municipality=Ballerup",
            "--municipality=Hele landet",
            "--municipality=",
            "--group=hele-landet",
            "--group=\u0000",
            "--option=from=2016",
            "--option=to=",
            "--option==",
            "--option",
            "--format=json",
            "--format=csv",
            "--format=",
            "--lang=en",
            "--lang",
            "--depth=0",
            "--depth=999999999",
            "--depth=9999999999999",
            "--top=0",
            "person",
            "posting",
            "list",
            "show",
            "rules.offers",
            "--age=24",
            "--age=-1",
            "--age=999999999",
            "--education=none",
            "--readiness=job_ready",
            "--with=on_leave",
            "--with=",
            "--events=.",
            "--first-contact=2014-02-01",
            "--dry-run",
            "--decimal=comma",
            "--sheet=Ark1",
            "--fetched=2016-02-29",
            "--help",
            "--version",
            "--debug",
            "--",
            "-",
            "---",
            "@/etc/passwd",
            "%n%s%d",
            "${sys:user.home}",
            "\ud800",
            "\u202e\u0000\u0007",
            "å".repeat(5_000),
            "-x",
            "=",
            "\"",
            " ");

    @TempDir
    Path folder;

    @Test
    void neverGiveAFaultOfOurs() throws IOException {
        Path workspace = Examples.in(Captured.examples()).build("ballerup", folder.resolve("w"), ImportProgress.NONE);
        List<String> pieces = new ArrayList<>(PIECES);
        String file = Captured.examples()
                .resolve("ballerup/import/investment-lines.csv")
                .toString();
        pieces.addAll(List.of(
                file,
                folder.resolve("nothing").toString(),
                "--out=" + folder.resolve("out"),
                "--out=" + folder,
                "--out=",
                "--workspace=" + folder,
                "--workspace="));
        try (Stream<Path> here = Files.list(Path.of(""))) {
            List<Path> before = here.sorted().toList();
            Random random = new Random(SEED);
            for (int i = 0; i < TRIES; i++) {
                String[] args = args(random, pieces, workspace);
                Captured run = Captured.of((Object[]) args);
                assertThat(run.status())
                        .as(Arrays.toString(args) + "\n" + run.err())
                        .isIn(ExitStatus.DONE, ExitStatus.REFUSED, ExitStatus.USAGE);
                assertThat(run.status() == ExitStatus.DONE
                                || !run.err().isEmpty()
                                || !run.out().isEmpty())
                        .as("silent: " + Arrays.toString(args))
                        .isTrue();
            }
            try (Stream<Path> now = Files.list(Path.of(""))) {
                assertThat(now.sorted().toList()).isEqualTo(before);
            }
        }
    }

    private static String[] args(Random random, List<String> pieces, Path workspace) {
        List<String> args = new ArrayList<>();
        args.add(COMMANDS.get(random.nextInt(COMMANDS.size())));
        // Half of the time the beginning is right, so that the rest is met by the command itself.
        boolean sensible = random.nextBoolean();
        if (sensible) {
            args.add("--workspace=" + workspace);
            switch (args.getFirst()) {
                case "run" -> args.add("investment-profile");
                case "import" -> args.add("investment-lines");
                case "explain", "sensitivity" -> args.add("investment-profile/profile/net_yield/total");
                default -> {}
            }
        }
        int more = random.nextInt(sensible ? 3 : 6);
        for (int i = 0; i < more; i++) {
            args.add(pieces.get(random.nextInt(pieces.size())));
        }
        return args.toArray(String[]::new);
    }
}
