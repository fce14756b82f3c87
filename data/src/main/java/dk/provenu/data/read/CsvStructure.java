package dk.provenu.data.read;

import dk.provenu.data.read.CsvText.Fields;
import dk.provenu.data.read.CsvText.Malformed;
import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;

/** Checks that every record of a CSV file has the header's number of fields, and that its fields are text. */
final class CsvStructure {

    private final String file;
    private final ReadLimits limits;
    private final Refusals refusals;
    private final int fields;
    private final List<String> headings;
    private int rows;
    private int blank;

    CsvStructure(String file, Fields header, ReadLimits limits, Refusals refusals) {
        this.file = file;
        this.limits = limits;
        this.refusals = refusals;
        this.fields = header.fields().size();
        this.headings = withoutTrailingBlanks(header.fields());
    }

    /** The headings; columns at the end without a heading are left out (their cells must be empty). */
    List<String> headings() {
        return headings;
    }

    List<Text> remarks() {
        return blank == 0
                ? List.of()
                : List.of(Text.of(blank + " tomme linjer er sprunget over.", blank + " empty lines were passed over."));
    }

    /** Reads all records; what is wrong goes to the refusals. */
    boolean check(CsvText records, Separator separator) {
        long before = refusals.count();
        try {
            while (records.hasNext()) {
                check(records.next(), separator);
                if (rows > limits.rows()) {
                    refusals.add(Refusal.ofFile(
                            file,
                            Text.of(
                                    "Filen har mere end " + limits.rows() + " rækker.",
                                    "The file has more than " + limits.rows() + " rows."),
                            Text.of("Del filen i flere datasæt.", "Split the file into several datasets.")));
                    break;
                }
            }
        } catch (Malformed e) {
            refusals.add(Refusal.ofLine(file, e.line, e.reason, e.advice));
        }
        return refusals.count() == before;
    }

    private void check(Fields record, Separator separator) {
        if (record.fields().stream().allMatch(String::isBlank)) {
            blank++;
            return;
        }
        rows++;
        if (record.fields().size() != fields) {
            refusals.add(wrongNumber(record, separator));
            return;
        }
        for (int i = 0; i < fields; i++) {
            String field = record.fields().get(i);
            String heading = i < headings.size() ? headings.get(i) : "";
            if (i >= headings.size() && !field.isBlank()) {
                refusals.add(Refusal.ofLine(
                        file,
                        record.line(),
                        Text.of(
                                "Felt nummer " + (i + 1) + " står i en kolonne uden overskrift.",
                                "Field number " + (i + 1) + " stands in a column without a heading."),
                        Text.of(
                                "Giv kolonnen en overskrift, eller slet feltet.",
                                "Give the column a heading, or delete the field.")));
            } else if (record.spansLines() && swallowsLines(field, separator)) {
                refusals.add(swallowed(record.line(), heading));
            } else {
                Characters.check(file, record.line(), heading, field, refusals);
            }
        }
    }

    /** A lost quotation mark makes one field of several lines; such a field holds a whole line's separators. */
    private boolean swallowsLines(String field, Separator separator) {
        boolean severalLines = field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0;
        return severalLines && field.chars().filter(c -> c == separator.mark()).count() >= fields - 1;
    }

    private Refusal wrongNumber(Fields record, Separator separator) {
        int found = record.fields().size();
        boolean comma = separator == Separator.COMMA && found > fields;
        return Refusal.ofLine(
                file,
                record.line(),
                Text.of(
                        "Linjen har " + found + " felter, men overskriften har " + fields + ".",
                        "The line has " + found + " fields, but the header has " + fields + "."),
                comma
                        ? Text.of(
                                "Sæt felter med komma i anførselstegn, eller brug semikolon som skilletegn.",
                                "Put fields that hold a comma in quotation marks, or separate by semicolon.")
                        : Text.of(
                                "Ret linjen, så den har et felt for hver kolonne.",
                                "Correct the line, so that it has one field for each column."));
    }

    private Refusal swallowed(int line, String heading) {
        return new Refusal(
                file,
                line,
                heading,
                "",
                Text.of(
                        "Feltet strækker sig over flere linjer og rummer en hel linjes skilletegn; formentlig mangler et"
                                + " anførselstegn.",
                        "The field runs over several lines and holds the separators of a whole line; a quotation mark"
                                + " is probably missing."),
                Text.of("Ret anførselstegnene på linjen.", "Correct the quotation marks of the line."));
    }

    private static List<String> withoutTrailingBlanks(List<String> fields) {
        List<String> headings =
                new ArrayList<>(fields.stream().map(String::strip).toList());
        while (!headings.isEmpty() && headings.getLast().isEmpty()) {
            headings.removeLast();
        }
        return List.copyOf(headings);
    }
}
