package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.Domain;
import dk.provenu.engine.law.decision.Input;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Benefits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of a person: the inputs of the tables, with the tables' own words. No name, no number of a person. */
public final class PersonFields {

    public static final String AGE = "age";
    public static final String EDUCATION = "education";
    public static final String READINESS = "readiness";
    public static final String BENEFIT = "benefit";
    public static final String HOUSEHOLD = "household";
    public static final String PARTNER = "partner";
    public static final String MONTHS = "months_on_benefit";
    public static final String ON_LEAVE = "on_leave";
    public static final String WARD = "psychiatric_ward";
    public static final String LOCAL = "local_strategy";

    /** Where something is not said. */
    public static final String UNKNOWN = "unknown";

    static final String SICKNESS = "sickness_benefit";

    private static final String NO = "no";

    private PersonFields() {}

    /**
     * One thing that can be said.
     *
     * @param input its name, title and domain
     * @param preset what holds when nothing is said; empty where something must be
     * @param aboutSickness whether it only matters for sickness benefit
     */
    public record Field(Input input, Optional<String> preset, boolean aboutSickness) {
        public String name() {
            return input.name();
        }
    }

    /** All fields on the day of the rulebook. */
    public static List<Field> of(Rulebook rules) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(rules.input(Rulebook.VISITATION, AGE), null));
        fields.add(field(rules.input(Rulebook.VISITATION, EDUCATION), null));
        fields.add(field(rules.input(Rulebook.VISITATION, READINESS), null));
        fields.add(field(benefit(rules), UNKNOWN));
        fields.add(field(household(rules), UNKNOWN));
        fields.add(field(rules.input(Rulebook.DEADLINES, PARTNER), "none"));
        fields.add(field(rules.input(Rulebook.OFFERS, MONTHS), "0"));
        for (String name : List.of(ON_LEAVE, WARD, LOCAL)) {
            fields.add(field(rules.input(Rulebook.DEADLINES, name), NO));
        }
        rules.find(Rulebook.EXTENSIONS).map(CompiledTable::table).stream()
                .flatMap(table -> table.inputs().stream())
                .forEach(input -> fields.add(new Field(input, Optional.of(NO), true)));
        return fields;
    }

    private static Field field(Input input, @Nullable String preset) {
        return new Field(input, Optional.ofNullable(preset), false);
    }

    private static Input benefit(Rulebook rules) {
        Text sickness = Benefits.find(SICKNESS).map(Benefit::name).orElse(Text.same(SICKNESS));
        return withUnknown(
                rules.input(Rulebook.BENEFIT_RATES, BENEFIT),
                Text.of("Det følger af reglerne", "As the rules say"),
                new Code(SICKNESS, sickness));
    }

    private static Input household(Rulebook rules) {
        return withUnknown(rules.input(Rulebook.DEADLINES, HOUSEHOLD), Text.of("Ikke oplyst", "Not said"));
    }

    private static Input withUnknown(Input input, Text unknown, Code... more) {
        List<Code> codes = input.domain() instanceof Domain.Codes(List<Code> known) ? known : List.of();
        List<Code> all = Stream.of(Stream.of(new Code(UNKNOWN, unknown)), codes.stream(), Stream.of(more))
                .flatMap(each -> each)
                .toList();
        return new Input(input.name(), input.title(), new Domain.Codes(all));
    }
}
