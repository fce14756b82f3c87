package dk.provenu.data.register;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.importing.FileReport;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.vintage.VintageFile;
import dk.provenu.engine.figure.Text;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the files of an import one after the other into the same cases. */
final class CaseReading {

    private static final int EVERY = 1_000;
    private static final int MOST_ENTRIES = 200;
    private static final long MOST_INFLATED = 64L << 30;

    private final RawCases raw;
    private final Fields fields;
    private final ImportProgress progress;
    private final List<VintageFile> vintageFiles = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    CaseReading(RawCases raw, ImportProgress progress) {
        this.raw = raw;
        this.fields = new Fields(raw);
        this.progress = progress;
    }

    /** How the manifest names the files that were read. */
    List<VintageFile> vintageFiles() {
        return vintageFiles;
    }

    /** Reads a file; what is wrong with it is refused. */
    FileReport read(CaseFile file) {
        String shown = CprGuard.mask(file.name(), true);
        raw.begin(shown);
        if (CprGuard.sees(file.name(), true) || !names.add(file.name())) {
            refuseFile(
                    "Filens navn ligner et personnummer, eller to filer har samme navn.",
                    "The file's name looks like a CPR number, or two files have the same name.",
                    "Omdøb filen.",
                    "Rename the file.");
            return report(shown, "", 0);
        }
        if (file.path().isPresent() && !Files.isRegularFile(file.path().get())) {
            refuseFile("Filen findes ikke.", "The file does not exist.", "Ret stien til filen.", "Correct the path.");
            return report(shown, "", 0);
        }
        Listener listener = new Listener(shown);
        MessageDigest digest = digest();
        String format = "csv";
        try (InputStream in = new DigestInputStream(file.opener().open(), digest)) {
            if (file.endsWith(".zip")) {
                format = "zip";
                zip(in, shown, listener);
            } else if (file.endsWith(".parquet")) {
                format = "parquet";
                parquet(file, listener);
            } else {
                new CsvCases(shown, new Bounded(in)).read(listener);
            }
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (StoppedException e) {
            return report(shown, format, listener.rows);
        } catch (IOException e) {
            refuseFile(
                    "Filen kan ikke læses som " + format + ".",
                    "The file cannot be read as " + format + ".",
                    "Se efter, om den er hel, og om du har adgang til den.",
                    "Check that it is whole and that you may read it.");
        }
        if (listener.rows == 0 && raw.refusals.isEmpty()) {
            refuseFile(
                    "Filen har ingen rækker under overskriften.",
                    "The file has no rows below the header.",
                    "Vælg en fil med rækker.",
                    "Choose a file with rows.");
        }
        vintageFiles.add(new VintageFile(
                file.name(),
                HexFormat.of().formatHex(digest.digest()),
                listener.bytes(file),
                format,
                "",
                "",
                "",
                "",
                listener.rows,
                ""));
        return report(shown, format, listener.rows);
    }

    /** Refuses what is wrong with the files together. */
    void refuseTogether() {
        if (raw.isDream && raw.isSpells) {
            refuseFile(
                    "Perioder og DREAM's brede form kan ikke indlæses sammen.",
                    "Spells and the wide form of DREAM cannot be imported together.",
                    "Indlæs dem hver for sig.",
                    "Import them one at a time.");
        } else if (raw.spellPerson.size() == 0 && raw.refusals.isEmpty()) {
            refuseFile(
                    "Der er ingen perioder blandt filerne.",
                    "There are no spells among the files.",
                    "Indlæs en fil med perioder eller DREAM's uger sammen med de andre.",
                    "Import a file of spells or DREAM's weeks together with the others.");
        }
    }

    private void parquet(CaseFile file, Listener listener) throws IOException {
        if (file.path().isEmpty()) {
            refuseFile(
                    "Parquet kan ikke indlæses fra en side.",
                    "Parquet cannot be imported from a page.",
                    "Brug kommandoen: provenu import case-histories FIL --workspace MAPPE",
                    "Use the command: provenu import case-histories FILE --workspace DIR");
            return;
        }
        new ParquetCases(raw.file(), file.path().get()).read(listener);
    }

    private void zip(InputStream in, String name, Listener listener) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        Bounded bounded = new Bounded(zip);
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.isDirectory()) {
                continue;
            }
            if (++entries > MOST_ENTRIES) {
                throw new ZipException("More than " + MOST_ENTRIES + " files in the archive");
            }
            String inner = CprGuard.mask(entry.getName(), true);
            if (!entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(".csv")) {
                refuseFile(
                        "ZIP-filen indeholder " + inner + ", som ikke er en CSV-fil.",
                        "The ZIP file holds " + inner + ", which is no CSV file.",
                        "Læg kun CSV-filer i den; Parquet indlæses for sig.",
                        "Put CSV files into it only; Parquet is imported by itself.");
                return;
            }
            raw.begin(name + "/" + inner);
            listener.begin();
            new CsvCases(inner, bounded).read(listener);
        }
        raw.begin(name);
    }

    private void refuseFile(String da, String en, String adviceDa, String adviceEn) {
        raw.refusals.add(Refusal.ofFile(raw.file(), Text.of(da, en), Text.of(adviceDa, adviceEn)));
    }

    private static FileReport report(String name, String format, int rows) {
        return new FileReport(name, format, "", "", "", "", rows, List.of());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /** Leaves a loop over rows. */
    private static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("The import was stopped", null, false, false);
        }
    }

    /** A stream that others read through: closing it does not close what is below, and it is not endless. */
    private static final class Bounded extends FilterInputStream {
        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) throws ZipException {
            read += bytes;
            if (read > MOST_INFLATED) {
                throw new ZipException("The archive holds more than " + (MOST_INFLATED >> 30) + " GiB");
            }
        }

        @Override
        public void close() {
            // What is below is closed by whoever opened it.
        }
    }

    private final class Listener implements CaseTable.Rows {

        private final Text doing;
        private @Nullable CaseRows reader;
        private int rows;

        Listener(String shown) {
            this.doing = Text.of("Læser " + shown, "Reading " + shown);
        }

        void begin() {
            reader = null;
        }

        long bytes(CaseFile file) {
            try {
                return file.path().isPresent() ? Files.size(file.path().get()) : 0;
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        public boolean header(List<String> columns) {
            for (String column : columns) {
                if (CprGuard.sees(column, true)) {
                    raw.refuse(
                            1,
                            "",
                            "",
                            Text.of(
                                    "En overskrift ligner et cpr-nummer. Den vises ikke.",
                                    "A heading looks like a CPR number. It is not shown."),
                            Text.of(
                                    "Skriv kolonnernes navne i første linje.",
                                    "Write the names of the columns in the first line."));
                    return false;
                }
            }
            Optional<CaseRows> found = CaseRows.of(columns, raw, fields);
            reader = found.orElse(null);
            return found.isPresent();
        }

        @Override
        public void row(int line, List<String> texts) {
            if (rows++ % EVERY == 0) {
                if (progress.stopped()) {
                    throw new StoppedException();
                }
                progress.at(doing, rows);
            }
            if (reader != null) {
                reader.row(line, texts);
            }
        }

        @Override
        public void ragged(int line, int found) {
            rows++;
            raw.refuse(
                    line,
                    "",
                    "",
                    Text.of(
                            "Linjen har " + found + " felter, ikke det antal, som overskriften har.",
                            "The line has " + found + " fields, not the number that the header has."),
                    Text.of("Ret linjen.", "Correct the line."));
        }
    }
}
