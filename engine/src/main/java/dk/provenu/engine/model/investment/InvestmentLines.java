package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Set;

/** The dataset of an investment profile: a row per line and year. */
public final class InvestmentLines {

    /** What a line is. */
    public enum Role {
        INVESTMENT("investment"),
        EXPECTED("expected_saving"),
        REALISED("realised_saving");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static final DatasetKind KIND = new DatasetKind(
            "investment-lines",
            Text.of("Investeringer og besparelser", "Investments and savings"),
            Text.of(
                    "En række pr. linje og år: hvad der investeres, hvad det ventes at spare, og hvad det har sparet."
                            + " Besparelser er positive. Et tomt beløb betyder, at kilden ikke oplyser det; det er ikke nul.",
                    "A row per line and year: what is invested, what it is expected to save and what it has saved."
                            + " Savings are positive. An empty amount means that the source does not give it; it is not zero."),
            List.of(
                    ColumnSpec.key("line", ColumnType.CODE, Text.of("linjens navn", "name of the line")),
                    ColumnSpec.key("year", ColumnType.YEAR, Text.of("år", "year")),
                    ColumnSpec.words(
                                    "role",
                                    ColumnType.CODE,
                                    true,
                                    Text.of(
                                            "investment, expected_saving eller realised_saving",
                                            "investment, expected_saving or realised_saving"))
                            .oneOf(Set.of("investment", "expected_saving", "realised_saving")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.words(
                                    "payer",
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "hvem beløbet falder hos, hvis det er oplyst",
                                            "who bears or gains it, where known"))
                            .oneOf(Set.of("municipality", "state", "citizen", "region")),
                    ColumnSpec.numberInRowUnit("amount", false, -1e12, 1e12, Text.of("beløb", "amount")),
                    ColumnSpec.words(
                            "unit",
                            ColumnType.UNIT,
                            true,
                            Text.of("kr, 1000_kr eller mio_kr", "kr, 1000_kr or mio_kr")),
                    ColumnSpec.words(
                            "price_basis", ColumnType.PRICE_BASIS, false, Text.of("prisniveau", "price level")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private InvestmentLines() {}
}
