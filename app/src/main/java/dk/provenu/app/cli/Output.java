package dk.provenu.app.cli;

import dk.provenu.app.service.RefusedException;
import dk.provenu.engine.figure.Text;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the result goes: standard output, or a file that is there whole or not at all. */
final class Output {

    /** What writes the result. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private final PrintStream standard;
    private final Optional<Path> file;

    Output(PrintStream standard, Optional<Path> file) {
        this.standard = standard;
        this.file = file;
    }

    boolean isFile() {
        return file.isPresent();
    }

    void text(String text) {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes the result.
     *
     * @throws RefusedException when it cannot be written
     */
    void write(Writer writer) {
        if (file.isPresent()) {
            toFile(file.get(), writer);
        } else {
            toStandard(writer);
        }
    }

    private void toStandard(Writer writer) {
        try {
            // The stream is the caller's: a writer that closes what it was given must not close it.
            OutputStream out = new BufferedOutputStream(new Open(standard));
            writer.write(out);
            out.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
        if (standard.checkError()) {
            throw unwritable(null);
        }
    }

    private static RefusedException unwritable(@Nullable IOException cause) {
        Text words = Text.of(
                "Resultatet kunne ikke skrives: modtageren lukkede, eller disken er fuld.",
                "The result could not be written: the receiver closed, or the disk is full.");
        return cause == null ? new RefusedException(words) : new RefusedException(words, cause);
    }

    private static void toFile(Path target, Writer writer) {
        Path file = target.toAbsolutePath().normalize();
        if (Files.isDirectory(file) || file.getFileName() == null) {
            throw new RefusedException(Text.of(
                    file + " er en mappe. Skriv navnet på en fil efter --out.",
                    file + " is a folder. Write the name of a file after --out."));
        }
        Path temporary = file.resolveSibling(".tmp-" + ProcessHandle.current().pid() + "-" + file.getFileName());
        // Ctrl-C does not run finally blocks.
        Thread sweeper = new Thread(() -> delete(temporary));
        Runtime.getRuntime().addShutdownHook(sweeper);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                writer.write(out);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RefusedException(
                    Text.of(
                            "Filen " + file + " kan ikke skrives. Findes mappen, har du skriveadgang, og er der plads?",
                            "The file " + file
                                    + " cannot be written. Is the folder there, may you write, is there room?"),
                    e);
        } finally {
            delete(temporary);
            forget(sweeper);
        }
    }

    private static void forget(Thread sweeper) {
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            // The program is ending; the sweeper is at work.
            return;
        }
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Nothing can be done about it, and the result itself is told already.
            return;
        }
    }

    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
