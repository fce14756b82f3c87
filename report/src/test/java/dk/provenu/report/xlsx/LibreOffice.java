package dk.provenu.report.xlsx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A second opinion on formulas: LibreOffice without a window, told to trust no value that it finds in a file. */
public final class LibreOffice {

    private static final long MINUTES = 4;
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** LibreOffice, working below the folder; the test is skipped where it is not installed. */
    public static LibreOffice orSkip(Path folder) {
        Optional<Path> program = find();
        Assumptions.assumeTrue(
                program.isPresent(),
                "SKIPPED: LibreOffice (soffice) is not installed, so no second opinion on the formulas;"
                        + " .ci/run installs libreoffice-calc-nogui");
        return new LibreOffice(program.orElseThrow(), folder);
    }

    private static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(File.pathSeparator, -1)) {
            for (String name : List.of("soffice", "libreoffice")) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** Computes and saves the files again, all in one process, and tells the folder in which the results are. */
    public Path convert(List<Path> files, String format) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Path results = folder.resolve("results-" + format);
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                results.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("LibreOffice was not done after " + MINUTES + " minutes: " + Files.readString(log));
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.(xlsx|docx)$", "." + format);
            if (!Files.exists(results.resolve(name))) {
                throw new IOException("LibreOffice made no " + name + ": " + Files.readString(log));
            }
        }
        return results;
    }
}
