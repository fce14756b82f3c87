package dk.provenu.data.importing;

import dk.provenu.data.read.Cell;
import dk.provenu.data.read.TextRow;
import dk.provenu.data.vintage.Layout;
import dk.provenu.engine.source.Delivery;
import dk.provenu.engine.source.Delivery.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row in the making: the rows of a delivery that have the same key. */
final class DeliveredRow {

    private final Map<String, String> same;
    private final int line;
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final Map<List<String>, BigDecimal> byRates = new LinkedHashMap<>();
    private final StringBuilder further = new StringBuilder();

    /**
     * @param same column to text, of the columns that make the rows one
     * @param line where the first of them stands
     */
    DeliveredRow(Map<String, String> same, int line) {
        this.same = same;
        this.line = line;
    }

    /**
     * Adds a row.
     *
     * @param where where a row that is not the first stands
     * @param rates the rates in the order of the fields; empty where there is none
     */
    void add(String where, Map<String, BigDecimal> amounts, List<String> rates, String decisive) {
        if (!where.isEmpty()) {
            further.append(", ").append(where);
        }
        amounts.forEach((column, amount) -> sums.merge(column, amount, BigDecimal::add));
        byRates.merge(rates, amounts.getOrDefault(decisive, BigDecimal.ZERO), BigDecimal::add);
    }

    boolean comesToZero(String decisive) {
        return sums.getOrDefault(decisive, BigDecimal.ZERO).signum() == 0;
    }

    /** The largest rate in it. */
    BigDecimal largestRate() {
        return byRates.keySet().stream()
                .flatMap(List::stream)
                .filter(rate -> !rate.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The headings that {@link #cells} fills. */
    static List<String> header(Delivery delivery) {
        List<String> header = new ArrayList<>();
        for (Field field : delivery.fields()) {
            header.add(field.column());
            if (field.how() == Delivery.How.RATE) {
                header.add(Layout.companion(field.column()));
            }
        }
        header.add("place");
        return header;
    }

    /**
     * The row in the dataset's own columns.
     *
     * @param ratesAreShares whether the delivery writes 0,8 for 80 pct.
     */
    TextRow cells(Delivery delivery, boolean ratesAreShares) {
        List<List<String>> left = byRates.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .map(Map.Entry::getKey)
                .toList();
        List<Cell> cells = new ArrayList<>();
        int rate = 0;
        for (Field field : delivery.fields()) {
            switch (field.how()) {
                case SAME, WEEK, PERSON -> cells.add(Cell.text(same.getOrDefault(field.column(), "")));
                case SUM -> {
                    BigDecimal sum = sums.get(field.column());
                    cells.add(sum == null ? Cell.text("") : number(sum));
                }
                case RATE -> {
                    int at = rate++;
                    List<String> told =
                            left.stream().map(rates -> rates.get(at)).distinct().toList();
                    boolean one = told.size() == 1 && !told.getFirst().isEmpty();
                    cells.add(one ? rate(told.getFirst(), ratesAreShares) : Cell.text(""));
                    // Several rates at once are none; that is another thing than a rate that is not there.
                    cells.add(Cell.text(told.size() > 1 ? "not_applicable" : ""));
                }
            }
        }
        cells.add(Cell.text(further.isEmpty() ? "" : "linje " + line + further));
        return new TextRow(line, cells);
    }

    private static Cell rate(String rate, boolean isShare) {
        BigDecimal number = new BigDecimal(rate);
        return number(isShare ? number.movePointRight(2) : number);
    }

    private static Cell number(BigDecimal number) {
        return new Cell(number.stripTrailingZeros().toPlainString(), Cell.Kind.NUMBER);
    }
}
