package dk.provenu.app.web.page;

import dk.provenu.app.web.view.DataView;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.app.web.view.WordTable;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/** The kinds of datasets in words, made from their declarations. */
final class Kinds {
    private Kinds() {}

    static DataView.Kind of(DatasetKind kind, Tongue t) {
        List<List<String>> rows = new ArrayList<>();
        kind.columns().forEach(column -> rows.add(row(column, t)));
        DatasetKind.ORIGIN.stream()
                .filter(column -> kind.find(column.name()).isEmpty())
                .forEach(column -> rows.add(row(column, t)));
        WordTable columns = new WordTable(
                t.of("Kolonner i ", "Columns of ") + t.of(kind.title()),
                List.of(
                        t.of("Kolonne", "Column"),
                        t.of("Indhold", "Content"),
                        t.of("Form", "Form"),
                        t.of("Enhed", "Unit"),
                        t.of("Skal udfyldes", "Required")),
                rows);
        String delivered = kind.delivery()
                .map(delivery -> t.of(
                        " Filer fra %s indlæses, som de kom; personnumre erstattes af pseudonymer undervejs."
                                .formatted(delivery.system().da()),
                        " Files from %s are imported as they came; persons' numbers are replaced by pseudonyms on the way."
                                .formatted(delivery.system().en())))
                .orElse("");
        return new DataView.Kind(kind.id(), t.of(kind.title()), t.of(kind.description()) + delivered, columns);
    }

    private static List<String> row(ColumnSpec column, Tongue t) {
        return List.of(
                column.name(),
                t.of(column.description()),
                form(column, t),
                column.unit().map(unit -> t.of(unit.words())).orElse(""),
                column.key()
                        ? t.of("ja, del af nøglen", "yes, part of the key")
                        : column.required() ? t.of("ja", "yes") : t.of("nej", "no"));
    }

    private static String form(ColumnSpec column, Tongue t) {
        String type = t.of(words(column.type()));
        if (!column.allowed().isEmpty()) {
            return type + ": "
                    + String.join(", ", column.allowed().stream().sorted().toList());
        }
        NumberStyle style = NumberStyle.of(t.language());
        String low = Double.isFinite(column.min()) ? style.full(column.min()) : "";
        String high = Double.isFinite(column.max()) ? style.full(column.max()) : "";
        if (low.isEmpty() && high.isEmpty()) {
            return type;
        }
        return high.isEmpty()
                ? t.of("%s, mindst %s", "%s, at least %s").formatted(type, low)
                : low.isEmpty()
                        ? t.of("%s, højst %s", "%s, at most %s").formatted(type, high)
                        : t.of("%s, %s til %s", "%s, %s to %s").formatted(type, low, high);
    }

    private static Text words(ColumnType type) {
        return switch (type) {
            case TEXT -> Text.of("tekst", "text");
            case CODE -> Text.of("kode", "code");
            case INTEGER -> Text.of("helt tal", "whole number");
            case DECIMAL -> Text.of("tal", "number");
            case YEAR -> Text.of("år", "year");
            case PERIOD -> Text.of("periode", "period");
            case MUNICIPALITY -> Text.of("kommune (navn eller kode)", "municipality (name or code)");
            case AREA -> Text.of("område (kommune eller hele landet)", "area (municipality or the whole country)");
            case MEASURE -> Text.of("målets kode", "code of a measure");
            case UNIT -> Text.of("enhed", "unit");
            case PRICE_BASIS -> Text.of("prisniveau (nominal eller fixed 2016)", "price basis (nominal or fixed 2016)");
            case ACCOUNT -> Text.of("konto eller P-nummer", "account or production unit");
            case ACCOUNT_FUNCTION -> Text.of("funktion, fx 5.57.71", "function, such as 5.57.71");
            case PSEUDONYM -> Text.of("pseudonym (24 bogstaver)", "pseudonym (24 letters)");
        };
    }
}
