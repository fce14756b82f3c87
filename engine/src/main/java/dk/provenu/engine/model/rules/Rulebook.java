package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Input;
import dk.provenu.engine.model.ModelException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tables of rules as they hold on one day. */
public final class Rulebook {

    /** With what the ids of the tables begin. */
    public static final String PREFIX = "rules.";

    static final String VISITATION = "rules.visitation";
    static final String BENEFIT_RATES = "rules.benefit_rates";
    static final String SUPPLEMENT = "rules.activity_supplement";
    static final String OFFERS = "rules.offers";
    static final String EVENTS = "rules.events";
    static final String DEADLINES = "rules.deadlines";
    static final String SANCTIONS = "rules.sanctions";
    static final String EXTENSIONS = "rules.sickness_extensions";
    static final String POSTING = "rules.posting";

    private static final List<String> OF_PERSONS =
            List.of(VISITATION, BENEFIT_RATES, SUPPLEMENT, OFFERS, EVENTS, DEADLINES, SANCTIONS);

    private final Law law;
    private final LocalDate on;

    private Rulebook(Law law, LocalDate on) {
        this.law = law;
        this.on = on;
    }

    /**
     * The rules about persons on a day.
     *
     * @throws ModelException when the law has none for that day, with the days that it has
     */
    public static Rulebook ofPersons(Law law, LocalDate on) {
        return of(law, on, OF_PERSONS);
    }

    /**
     * The rules of posting on a day.
     *
     * @throws ModelException when the law has none for that day, with the days that it has
     */
    public static Rulebook ofPosting(Law law, LocalDate on) {
        return of(law, on, List.of(POSTING));
    }

    private static Rulebook of(Law law, LocalDate on, List<String> tables) {
        for (String table : tables) {
            if (law.tables().find(table, on).isEmpty()) {
                throw new ModelException(none(law, table, on));
            }
        }
        return new Rulebook(law, on);
    }

    private static Text none(Law law, String table, LocalDate on) {
        List<DecisionTable> versions = law.tables().all().stream()
                .filter(each -> each.id().equals(table))
                .toList();
        Text days = Text.build(language -> versions.stream()
                .map(each -> each.from() + " – "
                        + each.until().map(LocalDate::toString).orElse(""))
                .reduce((a, b) -> a + ", " + b)
                .orElse("-"));
        return Text.of(
                "Reglerne '" + table + "' findes ikke for " + on + ", kun for " + days.da()
                        + ". Vælg en dag i den tid.",
                "The rules '" + table + "' are not there for " + on + ", only for " + days.en()
                        + ". Choose a day in that time.");
    }

    /** The first day of a table, such as the day on which the latest rules about persons begin. */
    public static Optional<LocalDate> firstDay(Law law) {
        return firstDay(law, VISITATION);
    }

    /** The first day of the rules of posting. */
    public static Optional<LocalDate> firstDayOfPosting(Law law) {
        return firstDay(law, POSTING);
    }

    private static Optional<LocalDate> firstDay(Law law, String table) {
        return law.tables().all().stream()
                .filter(each -> each.id().equals(table))
                .map(DecisionTable::from)
                .reduce((_, later) -> later);
    }

    public Law law() {
        return law;
    }

    /** The day whose rules these are. */
    public LocalDate on() {
        return on;
    }

    CompiledTable table(String id) {
        return law.tables().compiled(id, on);
    }

    Optional<CompiledTable> find(String id) {
        return law.tables().find(id, on).map(table -> table(table.id()));
    }

    Input input(String table, String name) {
        return table(table).table().input(name);
    }
}
