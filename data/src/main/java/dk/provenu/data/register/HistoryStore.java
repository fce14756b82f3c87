package dk.provenu.data.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.provenu.data.register.Column.Bytes;
import dk.provenu.data.register.Column.Floats;
import dk.provenu.data.register.Column.Four;
import dk.provenu.data.register.Column.Ints;
import dk.provenu.data.register.Column.Shorts;
import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.vintage.VintageReader;
import dk.provenu.data.vintage.VintageWriter;
import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Background.Attributes;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.StateList;
import dk.provenu.engine.register.Weeks;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Histories as the parts of a vintage: four Parquet files, sorted by person, and data.csv that says what they hold. */
final class HistoryStore {

    private static final String SPELLS = "spells.parquet";
    private static final String PERSONS = "persons.parquet";
    private static final String ATTRIBUTES = "attributes.parquet";
    private static final String EVENTS = "events.parquet";

    private HistoryStore() {}

    /** Writes histories into a vintage that is being made. */
    static void write(Histories histories, VintageWriter writer) throws IOException {
        HistoryMeta.of(histories).rows().forEach(writer::row);
        writer.count(histories.spells().size());
        refuseBefore1990(histories.spells().start());
        try (DuckDBConnection connection = DuckDb.open()) {
            Spells spells = histories.spells();
            new ParquetFile(writer.part(SPELLS))
                    .write(
                            connection,
                            spells(
                                    spells.person(),
                                    spells.municipality(),
                                    spells.start(),
                                    spells.end(),
                                    spells.state()),
                            spells.size());
            Background background = histories.background();
            new ParquetFile(writer.part(PERSONS)).write(connection, columns(background), background.persons());
            Attributes attributes = background.attributes();
            new ParquetFile(writer.part(ATTRIBUTES))
                    .write(
                            connection,
                            columns(attributes, persons(attributes.personStart())),
                            attributes.week().length);
            Events events = histories.events();
            new ParquetFile(writer.part(EVENTS))
                    .write(connection, columns(events, persons(events.personStart())), events.size());
        } catch (SQLException e) {
            throw new IOException("DuckDB cannot be used", e);
        }
    }

    /** Weeks are kept without a sign. */
    private static void refuseBefore1990(short[] weeks) {
        for (short week : weeks) {
            if (week < Weeks.FIRST) {
                throw new IllegalArgumentException(
                        "A spell begins in week " + week + ", before 1990. Begin it in 1990.");
            }
        }
    }

    /**
     * Reads the histories of a vintage.
     *
     * @throws IOException when its files are gone, damaged or those of no histories
     */
    static Histories read(Path folder, Manifest manifest) throws IOException {
        HistoryMeta meta = meta(folder, manifest);
        int persons = meta.number("persons");
        try (DuckDBConnection connection = DuckDb.open()) {
            ParquetFile spellFile = new ParquetFile(folder.resolve(SPELLS));
            int rows = spellFile.rows(connection);
            int[] person = new int[rows];
            short[] municipality = new short[rows];
            short[] start = new short[rows];
            short[] end = new short[rows];
            short[] state = new short[rows];
            spellFile.read(
                    connection,
                    List.of(
                            new Ints("person", person),
                            new Four(
                                    new Shorts("municipality", municipality),
                                    new Shorts("start_week", start),
                                    new Shorts("end_week", end),
                                    new Shorts("state", state))),
                    rows);
            Spells spells = Spells.of(starts(person, persons), municipality, start, end, state);
            Background background = new Background(new short[persons], new byte[persons], Attributes.none(persons));
            new ParquetFile(folder.resolve(PERSONS)).read(connection, columns(background), persons);
            return new Histories(
                    persons,
                    spells,
                    new Background(
                            background.birthMonth(), background.sex(), attributes(connection, folder, meta, persons)),
                    events(connection, folder, meta, persons),
                    meta.number("from"),
                    meta.number("to"),
                    StateList.ofCodes(meta.codes(HistoryMeta.STATE)),
                    Boolean.parseBoolean(meta.text("synthetic")),
                    manifest.name(),
                    meta.text("source"));
        } catch (SQLException e) {
            throw new IOException("DuckDB cannot be used", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("The histories in " + folder + " do not fit together", e);
        }
    }

    static HistoryMeta meta(Path folder, Manifest manifest) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new VintageReader(folder).text(manifest))) {
            for (CsvRecord row : csv) {
                rows.add(row.getFields());
            }
        }
        return HistoryMeta.parse(rows.subList(1, rows.size()));
    }

    private static Attributes attributes(DuckDBConnection connection, Path folder, HistoryMeta meta, int persons)
            throws IOException {
        ParquetFile file = new ParquetFile(folder.resolve(ATTRIBUTES));
        int rows = file.rows(connection);
        int[] person = new int[rows];
        short[] week = new short[rows];
        byte[] attribute = new byte[rows];
        short[] value = new short[rows];
        file.read(
                connection,
                List.of(
                        new Ints("person", person),
                        new Shorts("week", week),
                        new Bytes("attribute", attribute),
                        new Shorts("value", value)),
                rows);
        return new Attributes(
                meta.codes(HistoryMeta.ATTRIBUTE),
                meta.codes(HistoryMeta.ATTRIBUTE_VALUE),
                starts(person, persons),
                week,
                attribute,
                value);
    }

    private static Events events(DuckDBConnection connection, Path folder, HistoryMeta meta, int persons)
            throws IOException {
        ParquetFile file = new ParquetFile(folder.resolve(EVENTS));
        int rows = file.rows(connection);
        int[] person = new int[rows];
        short[] week = new short[rows];
        short[] weekEnd = new short[rows];
        short[] typeAndSector = new short[rows];
        short[] kind = new short[rows];
        float[] hours = new float[rows];
        file.read(
                connection,
                List.of(
                        new Ints("person", person),
                        new Four(
                                new Shorts("start_week", week),
                                new Shorts("end_week", weekEnd),
                                new Shorts("(type::INTEGER * 256 + sector)", typeAndSector),
                                new Shorts("kind", kind)),
                        new Floats("hours", hours)),
                rows);
        byte[] type = new byte[rows];
        byte[] sector = new byte[rows];
        for (int i = 0; i < rows; i++) {
            type[i] = (byte) (typeAndSector[i] >> 8);
            sector[i] = (byte) typeAndSector[i];
        }
        return new Events(
                meta.codes(HistoryMeta.EVENT_KIND), starts(person, persons), week, weekEnd, type, kind, hours, sector);
    }

    private static List<Column> spells(int[] person, short[] municipality, short[] start, short[] end, short[] state) {
        return List.of(
                new Ints("person", person),
                new Shorts("municipality", municipality),
                new Shorts("start_week", start),
                new Shorts("end_week", end),
                new Shorts("state", state));
    }

    private static List<Column> columns(Background background) {
        return List.of(new Shorts("birth_month", background.birthMonth()), new Bytes("sex", background.sex()));
    }

    private static List<Column> columns(Attributes attributes, int[] person) {
        return List.of(
                new Ints("person", person),
                new Shorts("week", attributes.week()),
                new Bytes("attribute", attributes.attribute()),
                new Shorts("value", attributes.value()));
    }

    private static List<Column> columns(Events events, int[] person) {
        return List.of(
                new Ints("person", person),
                new Shorts("start_week", events.week()),
                new Shorts("end_week", events.weekEnd()),
                new Bytes("type", events.type()),
                new Shorts("kind", events.kind()),
                new Floats("hours", events.hours()),
                new Bytes("sector", events.sector()));
    }

    private static int[] persons(int[] starts) {
        int[] person = new int[starts[starts.length - 1]];
        for (int p = 0; p < starts.length - 1; p++) {
            Arrays.fill(person, starts[p], starts[p + 1], p);
        }
        return person;
    }

    private static int[] starts(int[] person, int persons) throws IOException {
        int[] starts = new int[persons + 1];
        int before = 0;
        for (int each : person) {
            if (each < before || each >= persons) {
                throw new IOException("The rows are not sorted by person, or there are more than " + persons);
            }
            starts[each + 1]++;
            before = each;
        }
        for (int p = 0; p < persons; p++) {
            starts[p + 1] += starts[p];
        }
        return starts;
    }
}
