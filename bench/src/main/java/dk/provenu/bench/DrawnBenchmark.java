package dk.provenu.bench;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceFigures;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Invented costs of municipalities for three years: expenditure, correction, persons under two denominators, unit costs of
 * two accounts.
 *
 * @param input as a model meets them
 * @param csv the same as files, by dataset
 */
record DrawnBenchmark(ModelInput input, Map<String, String> csv) {

    private static final List<String> YEARS = List.of("2015", "2016", "2017");
    private static final List<String> DENOMINATORS = List.of("vive_2016", "alternative_2016");

    /** Three years of two denominators and two corrections, and of three account groups, against mean and median. */
    static final int CHOICES = 3 * (2 * 2 + 3) * 2;

    static DrawnBenchmark of(int municipalities) {
        SplittableRandom random = new SplittableRandom(98);
        List<Municipality> members = Municipalities.all().stream()
                .filter(Municipality::ownCouncil)
                .limit(municipalities)
                .toList();
        Map<DatasetKind, List<Map<String, String>>> rows = new HashMap<>();
        for (Municipality member : members) {
            for (String year : YEARS) {
                int persons = 800 + random.nextInt(4000);
                double cost = 28 + 20 * random.nextDouble();
                row(
                        rows,
                        BenchmarkData.EXPENDITURE,
                        member,
                        year,
                        Map.of(
                                "expenditure", Long.toString(Math.round(cost * persons)),
                                "correction", Long.toString(Math.round((random.nextDouble() - 0.5) * 4 * persons))));
                for (String denominator : DENOMINATORS) {
                    row(
                            rows,
                            BenchmarkData.PERSONS,
                            member,
                            year,
                            Map.of("denominator", denominator, "full_time_persons", Integer.toString(persons)));
                    persons += random.nextInt(900);
                }
                for (String account : List.of("account_5", "account_6")) {
                    row(
                            rows,
                            BenchmarkData.UNIT_COSTS,
                            member,
                            year,
                            Map.of(
                                    "account_group",
                                    account,
                                    "unit_cost",
                                    String.format(Locale.ROOT, "%.3f", 8 + 20 * random.nextDouble())));
                }
            }
        }
        Map<String, SourceTable> tables = new HashMap<>();
        Map<String, String> csv = new TreeMap<>();
        rows.forEach((kind, texts) -> {
            List<SourceRow> read = new ArrayList<>();
            texts.forEach(each -> read.add(sourceRow(kind, read.size() + 2, each)));
            tables.put(kind.id(), new SourceTable(kind, "bench", "2026-11-22T00:00:00Z", read));
            csv.put(kind.id(), csv(texts));
        });
        return new DrawnBenchmark(new ModelInput(tables, members.getFirst(), Optional.empty(), Map.of()), csv);
    }

    private static void row(
            Map<DatasetKind, List<Map<String, String>>> rows,
            DatasetKind kind,
            Municipality member,
            String year,
            Map<String, String> rest) {
        Map<String, String> texts = new TreeMap<>(rest);
        texts.put("municipality", member.code());
        texts.put("year", year);
        rows.computeIfAbsent(kind, _ -> new ArrayList<>()).add(texts);
    }

    private static SourceRow sourceRow(DatasetKind kind, int line, Map<String, String> texts) {
        Map<String, Figure> figures = new HashMap<>();
        for (ColumnSpec column : kind.columns()) {
            if (column.type().isNumber()) {
                SourceCell cell = new SourceCell(
                        kind.id(), "bench", "bench.csv", line, column.name(), "2026-11-22T00:00:00Z", "", "");
                Value value = Value.of(Double.parseDouble(texts.getOrDefault(column.name(), "")));
                figures.put(column.name(), SourceFigures.observed(kind, column, texts, value, cell));
            }
        }
        return new SourceRow("bench.csv", line, texts, figures);
    }

    private static String csv(List<Map<String, String>> rows) {
        StringBuilder csv = new StringBuilder(String.join(",", rows.getFirst().keySet())).append('\n');
        rows.forEach(row -> csv.append(String.join(",", row.values())).append('\n'));
        return csv.toString();
    }
}
