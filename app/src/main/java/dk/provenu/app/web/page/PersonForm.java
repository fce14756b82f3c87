package dk.provenu.app.web.page;

import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.RulesView;
import dk.provenu.app.web.view.Shell;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.Domain;
import dk.provenu.engine.model.rules.PersonFields;
import dk.provenu.engine.model.rules.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form in which a person is described, and the names of its fields in the address. */
final class PersonForm {

    static final String CONTACT = "henvendelse";
    static final String JUDGED = "pr";
    static final String EVENTS = "haendelser";

    /** Longer lists of events belong on the command line. */
    static final int LONGEST_EVENTS = 4_000;

    private static final int LONGEST_VALUE = 60;

    private static final Map<String, String> NAMES = names();
    private static final Set<String> USUAL = Set.of(
            PersonFields.AGE,
            PersonFields.EDUCATION,
            PersonFields.READINESS,
            PersonFields.BENEFIT,
            PersonFields.HOUSEHOLD,
            PersonFields.MONTHS);

    private PersonForm() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(PersonFields.AGE, "alder");
        names.put(PersonFields.EDUCATION, "uddannelse");
        names.put(PersonFields.READINESS, "kategori");
        names.put(PersonFields.BENEFIT, "ydelse");
        names.put(PersonFields.HOUSEHOLD, "husstand");
        names.put(PersonFields.PARTNER, "samliv");
        names.put(PersonFields.MONTHS, "maaneder");
        names.put(PersonFields.ON_LEAVE, "barsel");
        names.put(PersonFields.WARD, "indlagt");
        names.put(PersonFields.LOCAL, "strategi");
        return names;
    }

    private static String address(PersonFields.Field field) {
        return NAMES.getOrDefault(field.name(), field.name());
    }

    /** Every name that the form may send. */
    static List<String> addressNames(Rulebook rules) {
        List<String> names = new ArrayList<>(List.of(CONTACT, JUDGED, EVENTS));
        PersonFields.of(rules).forEach(field -> names.add(address(field)));
        return names;
    }

    /** Whether somebody is described at all. */
    static boolean isFilled(Choice choice) {
        return choice.options().containsKey(address(PersonFields.AGE));
    }

    private static String address(String field) {
        return NAMES.getOrDefault(field, field);
    }

    /** What is said, by the names of the fields. What is too long for any value is cut, so that it is refused as short. */
    static Map<String, String> given(Rulebook rules, Choice choice) {
        Map<String, String> given = new LinkedHashMap<>();
        for (PersonFields.Field field : PersonFields.of(rules)) {
            String value = choice.options().get(address(field));
            if (value != null) {
                given.put(
                        field.name(), value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value);
            }
        }
        return given;
    }

    /** The fields with what was chosen. */
    static List<RulesView.Field> fields(Rulebook rules, Choice choice, Tongue t) {
        return PersonFields.of(rules).stream()
                .map(field -> field(field, choice, t))
                .toList();
    }

    private static RulesView.Field field(PersonFields.Field field, Choice choice, Tongue t) {
        String chosen =
                choice.options().getOrDefault(address(field), field.preset().orElse(""));
        String group = field.aboutSickness() ? "sickness" : USUAL.contains(field.name()) ? "usual" : "special";
        String label = t.of(field.input().title());
        return switch (field.input().domain()) {
            case Domain.Codes(List<Code> codes) ->
                new RulesView.Field(address(field), label, "list", chosen, options(codes, chosen, t), 0, 0, group);
            case Domain.YesNo() -> {
                boolean yes = Set.of("yes", "ja", "true").contains(chosen);
                yield new RulesView.Field(address(field), label, "check", yes ? "ja" : "", List.of(), 0, 0, group);
            }
            case Domain.Numbers numbers ->
                new RulesView.Field(
                        address(field), label, "number", chosen, List.of(), numbers.min(), numbers.max(), group);
            case Domain.Days _ -> throw new IllegalStateException("No field of a person is a day: " + field.name());
        };
    }

    private static List<Shell.Option> options(List<Code> codes, String chosen, Tongue t) {
        return codes.stream()
                .map(code -> new Shell.Option(
                        code.id(), t.of(code.title()), code.id().equals(chosen)))
                .toList();
    }
}
