package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was decided, the earliest first.
 *
 * @param all every treatment of every point
 */
record Decisions(List<Decision> all) {

    /** What became of a proposal. */
    enum Status {
        PROPOSED(Text.of("foreslået", "proposed")),
        ADOPTED(Text.of("vedtaget", "adopted")),
        POSTPONED(Text.of("udsat", "postponed")),
        REJECTED(Text.of("forkastet", "rejected"));

        private final transient Text words;

        Status(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }

        static Status of(String code) {
            return switch (code) {
                case "adopted" -> ADOPTED;
                case "postponed" -> POSTPONED;
                case "rejected" -> REJECTED;
                default -> PROPOSED;
            };
        }
    }

    /**
     * One treatment of one point.
     *
     * @param initiative the initiative that it decides; empty for other points
     */
    record Decision(
            String point, LocalDate on, String initiative, Text label, Status status, Text committee, Text note) {}

    static Decisions read(List<SourceRow> rows) {
        List<Decision> all = new ArrayList<>();
        for (SourceRow row : rows) {
            all.add(new Decision(
                    row.text("point"),
                    date(row),
                    row.text("initiative"),
                    Text.same(row.text("label")),
                    Status.of(row.text("status")),
                    Text.same(row.text("committee")),
                    Text.same(row.text("note"))));
        }
        all.sort(Comparator.comparing(Decision::on).thenComparing(Decision::point));
        return new Decisions(all);
    }

    private static LocalDate date(SourceRow row) {
        String text = row.text("decided_on");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ModelException(Text.of(
                    "Linje %d i %s, kolonne decided_on: '%s' er ikke en dato. Skriv den som 2014-02-18."
                            .formatted(row.line(), row.file(), text),
                    "Line %d of %s, column decided_on: '%s' is not a day. Write it as 2014-02-18."
                            .formatted(row.line(), row.file(), text)));
        }
    }

    /** The latest decision about an initiative; none where it has only been set out. */
    Optional<Decision> latest(String initiative) {
        return all.stream()
                .filter(decision -> decision.initiative().equals(initiative))
                .reduce((before, after) -> after);
    }
}
