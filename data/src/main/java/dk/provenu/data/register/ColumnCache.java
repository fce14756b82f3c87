package dk.provenu.data.register;

import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Background.Attributes;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.StateList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * The columns of a vintage in one file that is mapped into memory: far quicker to read than Parquet, and made again
 * whenever it is missing or does not fit. Never the only copy; a folder whose name begins with a point is in no backup.
 *
 * @param file where it lies
 * @param key what the vintage's parts were: a column file of other content is not read
 */
record ColumnCache(Path file, long key) {

    private static final String FOLDER = ".cache";

    /** Makes histories of a vintage when there is no column file. */
    interface Reading {
        Histories read() throws IOException;
    }

    static ColumnCache of(Workspace workspace, Manifest manifest) {
        long key = 1;
        for (Manifest.Part part : manifest.parts()) {
            key = 31 * key + part.sha256().hashCode();
            key = 31 * key + part.bytes();
        }
        key = 31 * key + manifest.dataSha256().hashCode();
        Path folder = workspace.root().resolve(FOLDER);
        return new ColumnCache(folder.resolve(manifest.kind() + "-" + manifest.name() + ".columns"), key);
    }

    /**
     * The histories, from the column file where it fits.
     *
     * @param meta what the vintage's data.csv says
     * @param name the vintage's name
     */
    Histories get(HistoryMeta meta, String name, Reading reading) throws IOException {
        if (Files.isRegularFile(file)) {
            try (ColumnReader in = ColumnReader.open(file, key)) {
                return read(in, meta, name);
            } catch (IOException | IllegalArgumentException e) {
                // Cut short, of an older form or of other content: the vintage itself is read.
                Files.deleteIfExists(file);
            }
        }
        Histories histories = reading.read();
        keep(histories);
        return histories;
    }

    private static Histories read(ColumnReader in, HistoryMeta meta, String name) throws IOException {
        Spells spells = Spells.of(in.ints(), in.shorts(), in.shorts(), in.shorts(), in.shorts());
        short[] birth = in.shorts();
        byte[] sex = in.bytes();
        Attributes attributes = new Attributes(
                meta.codes(HistoryMeta.ATTRIBUTE),
                meta.codes(HistoryMeta.ATTRIBUTE_VALUE),
                in.ints(),
                in.shorts(),
                in.bytes(),
                in.shorts());
        Events events = new Events(
                meta.codes(HistoryMeta.EVENT_KIND),
                in.ints(),
                in.shorts(),
                in.shorts(),
                in.bytes(),
                in.shorts(),
                in.floats(),
                in.bytes());
        return new Histories(
                spells.persons(),
                spells,
                new Background(birth, sex, attributes),
                events,
                meta.number("from"),
                meta.number("to"),
                StateList.ofCodes(meta.codes(HistoryMeta.STATE)),
                Boolean.parseBoolean(meta.text("synthetic")),
                name,
                meta.text("source"));
    }

    /** Keeps a column file for the next time; when it cannot be written, the next time takes longer. */
    private void keep(Histories histories) {
        Path temporary = file.resolveSibling(".tmp-" + UUID.randomUUID());
        try {
            Files.createDirectories(file.getParent());
            try (ColumnWriter out = ColumnWriter.open(temporary, key)) {
                write(out, histories);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(temporary);
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Nothing reads it; it lies in a folder that may be emptied.
            return;
        }
    }

    private static void write(ColumnWriter out, Histories histories) throws IOException {
        Spells spells = histories.spells();
        out.ints(spells.personStart());
        out.shorts(spells.municipality());
        out.shorts(spells.start());
        out.shorts(spells.end());
        out.shorts(spells.state());
        Background background = histories.background();
        out.shorts(background.birthMonth());
        out.bytes(background.sex());
        Attributes attributes = background.attributes();
        out.ints(attributes.personStart());
        out.shorts(attributes.week());
        out.bytes(attributes.attribute());
        out.shorts(attributes.value());
        Events events = histories.events();
        out.ints(events.personStart());
        out.shorts(events.week());
        out.shorts(events.weekEnd());
        out.bytes(events.type());
        out.shorts(events.kind());
        out.floats(events.hours());
        out.bytes(events.sector());
    }
}
