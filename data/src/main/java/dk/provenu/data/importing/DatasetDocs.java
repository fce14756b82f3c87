package dk.provenu.data.importing;

import dk.provenu.data.vintage.Layout;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.Delivery;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;

/** Describes kinds of datasets from their declarations, as Markdown: {@code provenu datasets} and docs/datasets.md. */
public final class DatasetDocs {

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private DatasetDocs(Language language) {
        this.language = language;
    }

    /** The description of the kinds, in the order given. */
    public static String markdown(List<DatasetKind> kinds, Language language) {
        DatasetDocs docs = new DatasetDocs(language);
        docs.introduction();
        docs.units();
        kinds.forEach(docs::kind);
        return docs.out.toString();
    }

    private void introduction() {
        out.append(say("# Datasæt\n\n", "# Datasets\n\n"));
        out.append(say("""
                Siden er lavet af koden, ret den ikke i hånden: `./provenu datasets`. Indlæs en fil med `provenu import KIND FIL`.

                Filer er CSV (UTF-8 eller Windows-1252; komma, semikolon eller tabulator; decimalkomma eller \
                decimalpunktum) eller xlsx, med kolonnernes navne i første række. Et tomt talfelt betyder *ikke \
                offentliggjort*, i ark til at udfylde *ikke udfyldt*; en kolonne `NAVN_missing` kan sige `suppressed`, \
                `not_published`, `not_applicable` eller `not_filled`. Enhver fil kan have kolonnerne `source`, `place` og `note`. Alle rækker indlæses, eller \
                ingen.
                """, """
                Made from the code, do not edit it by hand: `./provenu datasets`. Import a file with `provenu import KIND FILE`.

                Files are CSV (UTF-8 or Windows-1252; comma, semicolon or tab; decimal comma or decimal point) or xlsx, \
                with the names of the columns in the first row. An empty number means *not published*, in \
                sheets to be filled *not filled in*; a column `NAME_missing` may say `suppressed`, `not_published`, \
                `not_applicable` or `not_filled`. Any file may have the columns \
                `source`, `place` and `note`. All rows are loaded, or none.
                """));
    }

    private void units() {
        List<String> codes = new ArrayList<>();
        Units.codes().forEach(code -> codes.add("`" + code + "`"));
        out.append('\n')
                .append(say("Enhedernes koder: ", "The codes of the units: "))
                .append(String.join(", ", codes))
                .append(".\n");
    }

    private void kind(DatasetKind kind) {
        out.append("\n## ").append(kind.id()).append("\n\n");
        out.append(kind.title().in(language))
                .append(". ")
                .append(kind.description().in(language))
                .append("\n\n");
        out.append(say(
                "| kolonne | indhold | nøgle | påkrævet | beskrivelse |\n",
                "| column | content | key | required | description |\n"));
        out.append("|---|---|---|---|---|\n");
        String yes = say("ja", "yes");
        for (ColumnSpec column : Layout.columns(kind)) {
            out.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(cell(content(column)))
                    .append(" | ")
                    .append(column.key() ? yes : "")
                    .append(" | ")
                    .append(column.required() ? yes : "")
                    .append(" | ")
                    .append(cell(column.description().in(language)))
                    .append(" |\n");
        }
        kind.delivery().ifPresent(this::delivery);
    }

    private void delivery(Delivery delivery) {
        out.append(say("\nEn fil fra ", "\nA file from "))
                .append(delivery.system().in(language))
                .append(say(
                        " indlæses, som den kom: semikolon og decimalkomma. Personnumre erstattes af pseudonymer, mens filen"
                                + " læses; ens rækker udelades, rækker med samme nøgle lægges sammen, og andre kolonner springes"
                                + " over. Filer, der hører sammen, indlæses sammen. ",
                        " is imported as it came: semicolon and decimal comma. Persons' numbers are replaced by pseudonyms while"
                                + " the file is read; repeated rows are left out, rows of one key are added, and other columns are"
                                + " passed over. Files that belong together are imported together. "));
        List<String> fields = new ArrayList<>();
        for (Delivery.Field field : delivery.fields()) {
            fields.add("`" + field.heading() + "` → `" + field.column() + "`"
                    + (field.optional() ? say(" (kan mangle)", " (may be lacking)") : ""));
        }
        out.append(say("Kolonner: ", "Columns: "))
                .append(String.join(", ", fields))
                .append(". ")
                .append(say("Udelades: ", "Left out: "))
                .append(String.join(
                        ", ", delivery.leftOut().words().stream().sorted().toList()))
                .append(".\n");
    }

    private String content(ColumnSpec column) {
        List<String> parts = new ArrayList<>();
        parts.add(typeWords(column.type()).in(language));
        column.unit().map(Unit::words).ifPresent(unit -> parts.add(unit.in(language)));
        if (column.type().isNumber() && column.unit().isEmpty()) {
            parts.add(say("i rækkens enhed", "in the unit of the row"));
        }
        if (column.type().isNumber() && isTold(column.min())) {
            parts.add(say("mindst ", "at least ") + Shown.number(column.min()).in(language));
        }
        if (column.type().isNumber() && isTold(column.max())) {
            parts.add(say("højst ", "at most ") + Shown.number(column.max()).in(language));
        }
        if (!column.allowed().isEmpty()) {
            parts.add(say("et af: ", "one of: ")
                    + String.join(
                            ", ",
                            column.allowed().stream()
                                    .sorted()
                                    .map(word -> "`" + word + "`")
                                    .toList()));
        }
        return String.join("; ", parts);
    }

    /** Limits that only keep typing errors out tell a reader nothing. */
    private static boolean isTold(double limit) {
        return Math.abs(limit) < 1e6;
    }

    private static Text typeWords(ColumnType type) {
        return switch (type) {
            case TEXT -> Text.of("tekst", "text");
            case CODE -> Text.of("kode", "code");
            case INTEGER -> Text.of("helt tal", "whole number");
            case DECIMAL -> Text.of("tal", "number");
            case YEAR -> Text.of("årstal", "year");
            case PERIOD -> Text.of("periode", "period");
            case MUNICIPALITY -> Text.of("kommune, navn eller nummer", "municipality, name or code");
            case AREA ->
                Text.of(
                        "kommune eller hele landet (`000`), nummer eller navn",
                        "municipality or the whole country (`000`), code or name");
            case MEASURE -> Text.of("målets kode", "code of a measure");
            case UNIT -> Text.of("enhedens kode", "code of the unit");
            case PRICE_BASIS ->
                Text.of(
                        "`nominal`, `nominal 2015-2019`, `fixed 2016`, `unknown NAVN` eller tomt",
                        "`nominal`, `nominal 2015-2019`, `fixed 2016`, `unknown NAME` or empty");
            case PSEUDONYM -> Text.of("pseudonym, 24 bogstaver", "pseudonym, 24 letters");
            case ACCOUNT -> Text.of("konto eller P-nummer", "account or production-unit number");
            case ACCOUNT_FUNCTION ->
                Text.of(
                        "funktion: 5.57.71 eller 55771; ukendte med navn efter",
                        "function: 5.57.71 or 55771; unknown ones with a name after");
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private String say(String danish, String english) {
        return language == Language.DA ? danish : english;
    }
}
