package dk.provenu.data.importing;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.guard.Pseudonyms;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.read.FileRefusedException;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.read.TableReader;
import dk.provenu.data.read.TextRow;
import dk.provenu.data.read.TextTable;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.Delivery;
import dk.provenu.engine.source.Delivery.Field;
import dk.provenu.engine.source.Delivery.How;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the deliveries of a system into the dataset's own columns while reading. The files of one import belong together:
 * a correction may come in a later file than the row that it corrects.
 */
final class DeliveryReader {

    /** A file and, where it was a delivery, the table that was made of it; the bytes are then those of that table. */
    record Opened(FileBytes bytes, @Nullable TextTable table) {}

    private final DatasetKind kind;
    private final Delivery delivery;
    private final ImportOptions options;
    private final DeliveredCells cells;
    private final Refusals refusals;
    private final Steps steps;
    private final Map<List<String>, DeliveredRow> rows = new LinkedHashMap<>();
    private final Map<DeliveredRow, Integer> fileOf = new LinkedHashMap<>();

    DeliveryReader(
            DatasetKind kind,
            Delivery delivery,
            ImportOptions options,
            Pseudonyms pseudonyms,
            Refusals refusals,
            Steps steps) {
        this.kind = kind;
        this.delivery = delivery;
        this.options = options;
        this.cells = new DeliveredCells(pseudonyms, options.decimal().orElse(DecimalMark.COMMA));
        this.refusals = refusals;
        this.steps = steps;
    }

    private record Source(int number, FileBytes file, TextTable table, Map<String, Integer> places, Counts counts) {}

    private static final class Counts {
        private int read;
        private int leftOut;
        private int duplicates;
        private int corrections;
        private int zero;
    }

    /** The files in their order, without those that were refused; a file of the dataset's own columns as it is. */
    List<Opened> read(List<FileBytes> files) {
        List<Opened> opened = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (FileBytes file : files) {
            TextTable table = open(file);
            if (table == null) {
                continue;
            }
            if (table.header().contains(field(How.PERSON).column())) {
                opened.add(new Opened(file, null));
                continue;
            }
            Map<String, Integer> places = places(file, table);
            if (places != null) {
                Source source = new Source(sources.size(), file, table, places, new Counts());
                sources.add(source);
                read(source);
            }
        }
        boolean shares = !rows.isEmpty()
                && rows.values().stream().allMatch(row -> row.largestRate().compareTo(BigDecimal.ONE) <= 0);
        for (Source source : sources) {
            table(source, shares).ifPresent(opened::add);
        }
        return opened;
    }

    private Field field(How how) {
        return delivery.fields(how).getFirst();
    }

    private @Nullable TextTable open(FileBytes file) {
        Set<String> known = new HashSet<>(Columns.allowed(kind));
        delivery.fields().forEach(field -> known.add(field.heading()));
        try {
            return new TableReader(options.limits())
                    .open(file, known, options.sheet().orElse(null), refusals);
        } catch (FileRefusedException e) {
            refusals.add(e.refusal());
            return null;
        }
    }

    private @Nullable Map<String, Integer> places(FileBytes file, TextTable table) {
        long before = refusals.count();
        Map<String, Integer> places = new HashMap<>();
        for (Field field : delivery.fields()) {
            int at = table.header().indexOf(field.heading());
            if (at >= 0) {
                places.put(field.heading(), at);
                if (at != table.header().lastIndexOf(field.heading())) {
                    refusals.add(refusal(
                            file,
                            table.headerLine(),
                            field,
                            Text.of("Kolonnen står to gange.", "The column stands twice.")));
                }
            } else if (!field.optional()) {
                refusals.add(refusal(
                        file,
                        table.headerLine(),
                        field,
                        Text.of("Kolonnen mangler i filen.", "The file lacks the column.")));
            }
        }
        return refusals.count() == before ? places : null;
    }

    private Refusal refusal(FileBytes file, int line, Field field, Text reason) {
        return new Refusal(
                file.name(),
                line,
                field.heading(),
                "",
                reason,
                Text.of(
                        "Hent filen igen, som den kom fra " + delivery.system().da() + ".",
                        "Fetch the file again as it came from "
                                + delivery.system().en() + "."));
    }

    private void read(Source source) {
        String shown = CprGuard.mask(source.file().name(), true);
        Text doing = Text.of("Læser " + shown, "Reading " + shown);
        Set<List<String>> seen = new HashSet<>();
        source.table().forEachRow(row -> {
            steps.at(doing, source.counts().read++);
            read(source, row, seen);
        });
    }

    private void read(Source source, TextRow row, Set<List<String>> seen) {
        Counts counts = source.counts();
        Field telling = delivery.find(delivery.leftOut().column()).orElseThrow();
        if (delivery.leftOut().words().contains(cell(source, row, telling))) {
            counts.leftOut++;
            return;
        }
        long before = refusals.count();
        List<String> all = new ArrayList<>();
        Map<String, String> same = new LinkedHashMap<>();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        List<String> rates = new ArrayList<>();
        for (Field field : delivery.fields()) {
            String text = text(source, row, field);
            all.add(text);
            switch (field.how()) {
                case SAME, WEEK, PERSON -> same.put(field.column(), text);
                case RATE -> rates.add(text.isEmpty() ? "" : plain(text));
                case SUM -> {
                    if (!text.isEmpty()) {
                        amounts.put(field.column(), new BigDecimal(text));
                    }
                }
            }
        }
        if (refusals.count() > before) {
            return;
        }
        if (!seen.add(all)) {
            counts.duplicates++;
            return;
        }
        DeliveredRow known = rows.get(List.copyOf(same.values()));
        if (known == null) {
            known = new DeliveredRow(same, row.line());
            rows.put(List.copyOf(same.values()), known);
            fileOf.put(known, source.number());
            known.add("", amounts, rates, delivery.decisive());
        } else {
            counts.corrections++;
            boolean here = fileOf.getOrDefault(known, 0) == source.number();
            String where = (here ? "" : source.file().name() + " linje ") + row.line();
            known.add(where, amounts, rates, delivery.decisive());
        }
    }

    private static String plain(String rate) {
        BigDecimal number = new BigDecimal(rate);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String cell(Source source, TextRow row, Field field) {
        Integer place = source.places().get(field.heading());
        return place == null ? "" : row.cells().get(place).text().strip();
    }

    /** The cell in normal form; empty when it is, or when it was refused. */
    private String text(Source source, TextRow row, Field field) {
        String text = cell(source, row, field);
        if (text.isEmpty()) {
            if (column(field).required()) {
                refuse(
                        source,
                        row,
                        field,
                        Text.of("Feltet er tomt, men skal udfyldes.", "The field is empty but must be filled."),
                        Text.EMPTY);
            }
            return "";
        }
        return switch (cells.read(field.how(), column(field).type(), text)) {
            case Reading.Good(String read) -> read;
            case Reading.Bad(Text reason, Text advice) -> {
                refuse(source, row, field, reason, advice);
                yield "";
            }
        };
    }

    private void refuse(Source source, TextRow row, Field field, Text reason, Text advice) {
        refusals.add(new Refusal(source.file().name(), row.line(), field.heading(), "", reason, advice));
    }

    private ColumnSpec column(Field field) {
        return kind.find(field.column()).orElseThrow();
    }

    /** The table of a file; none when all its rows fell away or went to rows of another file. */
    private Optional<Opened> table(Source source, boolean shares) {
        List<TextRow> made = new ArrayList<>();
        rows.values().forEach(row -> {
            if (fileOf.getOrDefault(row, 0) == source.number()) {
                if (row.comesToZero(delivery.decisive())) {
                    source.counts().zero++;
                } else {
                    made.add(row.cells(delivery, shares));
                }
            }
        });
        if (made.isEmpty() && !rows.isEmpty()) {
            return Optional.empty();
        }
        TextTable.Layout raw = source.table().layout();
        List<Text> remarks = new ArrayList<>(List.of(told(source)));
        if (shares) {
            remarks.add(Text.of(
                    "Satserne står som andele (0,8) og er ganget med 100.",
                    "The rates are written as shares (0.8) and were multiplied by 100."));
        }
        DeliveredTable table = new DeliveredTable(
                DeliveredRow.header(delivery),
                source.table().headerLine(),
                new TextTable.Layout(raw.format(), raw.encoding(), raw.separator(), "", remarks),
                made);
        return Optional.of(new Opened(content(source.file().name(), table), table));
    }

    private Text told(Source source) {
        Counts counts = source.counts();
        int passed = source.table().header().size() - source.places().size();
        String left = String.join(", ", delivery.leftOut().words());
        return Text.of(
                "Leverance fra %s: %d rækker læst; %d ens rækker udeladt, %d rettelser lagt til deres række, %d rækker gik i nul og udgik, %d rækker med %s udeladt. %d kolonner er sprunget over. Personnumre er erstattet af pseudonymer."
                        .formatted(
                                delivery.system().da(),
                                counts.read,
                                counts.duplicates,
                                counts.corrections,
                                counts.zero,
                                counts.leftOut,
                                left,
                                passed),
                "Delivery from %s: %d rows read; %d repeated rows left out, %d corrections added to their row, %d rows came to zero and were dropped, %d rows of %s left out. %d columns were passed over. Persons' numbers are replaced by pseudonyms."
                        .formatted(
                                delivery.system().en(),
                                counts.read,
                                counts.duplicates,
                                counts.corrections,
                                counts.zero,
                                counts.leftOut,
                                left,
                                passed));
    }

    /** What stands for the file from here on: a checksum of persons' numbers could be tried out. */
    private static FileBytes content(String name, DeliveredTable table) {
        StringBuilder text = new StringBuilder(String.join(";", table.header())).append('\n');
        for (TextRow row : table.rows()) {
            row.cells().forEach(cell -> text.append(cell.text()).append(';'));
            text.append('\n');
        }
        return new FileBytes(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
