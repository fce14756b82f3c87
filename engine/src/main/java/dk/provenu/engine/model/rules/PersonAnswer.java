package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rules say of a described person and of the events of a case.
 *
 * @param rulesOn the day whose rules are used: that of the first contact
 * @param on the day on which the deadlines are judged
 * @param person the description
 * @param assessment benefit and target group
 * @param payment what is paid a month; empty when the household is not said
 * @param offers what may be given; empty when the person is not assessed
 * @param deadlines the rules that hold, and what became of them
 * @param sanctions which there are
 * @param extensions of sickness benefit; empty where the person does not receive it
 * @param remarks what the reader must know
 */
public record PersonAnswer(
        LocalDate rulesOn,
        LocalDate on,
        Person person,
        Assessment assessment,
        Optional<Payment> payment,
        List<OfferAnswer> offers,
        List<DeadlineAnswer> deadlines,
        List<SanctionAnswer> sanctions,
        List<ExtensionAnswer> extensions,
        List<Text> remarks) {

    /** One check with its rule, as a line of a timeline. */
    public record Moment(Deadline deadline, Check check) {}

    /**
     * Asks the rules.
     *
     * @param given the description, by the names of {@link PersonFields}
     * @param firstContact the day of the first contact; without it the rules begin on the first day of the table
     * @param events lines of events; may be empty
     * @param on the day on which the deadlines are judged; without it the latest day that is named
     * @throws ModelException with everything that is wrong, or when no rules hold on the day
     */
    public static PersonAnswer of(
            Law law,
            Map<String, String> given,
            Optional<LocalDate> firstContact,
            String events,
            Optional<LocalDate> on) {
        LocalDate rulesOn = firstContact.or(() -> Rulebook.firstDay(law)).orElse(LocalDate.EPOCH);
        Rulebook rules = Rulebook.ofPersons(law, rulesOn);
        Person person = Person.of(rules, given, firstContact);
        CaseLine line = CaseLine.of(rules, firstContact, EventLines.read(rules, events));
        LocalDate day = on.orElseGet(() -> line.events().stream()
                .map(CaseEvent::date)
                .max(Comparator.naturalOrder())
                .orElse(rulesOn));
        Assessment assessment = Assessment.of(rules, person);
        Optional<String> group = assessment.group();
        boolean sick = person.is(PersonFields.BENEFIT, PersonFields.SICKNESS);
        List<ExtensionAnswer> extensions = sick ? ExtensionAnswer.of(rules, person) : List.of();
        return new PersonAnswer(
                rulesOn,
                day,
                person,
                assessment,
                sick ? Optional.empty() : Payment.of(rules, person, assessment),
                sick
                        ? List.of()
                        : group.map(code -> OfferAnswer.of(rules, person, code)).orElse(List.of()),
                sick
                        ? List.of()
                        : group.map(code -> DeadlineAnswer.of(rules, person, code, line, day))
                                .orElse(List.of()),
                sick ? List.of() : SanctionAnswer.of(rules, person),
                extensions,
                remarks(person, assessment, sick, extensions));
    }

    private static List<Text> remarks(
            Person person, Assessment assessment, boolean sick, List<ExtensionAnswer> extensions) {
        Stream.Builder<Text> remarks = Stream.builder();
        if (sick) {
            remarks.add(
                    extensions.isEmpty()
                            ? Text.of(
                                    "Der er ingen regler om forlængelse af sygedagpenge for den dag. Vælg en dag i første halvår 2014.",
                                    "There are no rules on the extension of sickness benefit for that day. Choose a day in the first half of 2014.")
                            : Text.of(
                                    "Pjecerne om tilbud, samtaler og frister gælder ikke for sygedagpenge; her vises forlængelserne.",
                                    "The leaflets on offers, meetings and deadlines do not hold for sickness benefit; the extensions are shown."));
            return remarks.build().toList();
        }
        assessment.disagreement().ifPresent(remarks::add);
        if (assessment.group().isEmpty()) {
            remarks.add(Text.of("Visitationskategorien passer ikke: ", "The readiness category does not fit: ")
                    .plus(assessment.groupWords())
                    .plus(Text.same(".")));
        } else if (person.is(PersonFields.READINESS, "not_assessed")) {
            remarks.add(Text.of(
                    "Hvilke tilbud der kan gives, afgøres først, når personen er visiteret.",
                    "Which offers may be given is settled only when the person is assessed."));
        }
        if (person.is(PersonFields.HOUSEHOLD, PersonFields.UNKNOWN)) {
            remarks.add(Text.of(
                    "Satsen kan ikke vises, før husstanden er oplyst.",
                    "The rate cannot be shown before the household is said."));
        }
        if (person.firstContact().isEmpty()) {
            remarks.add(Text.of(
                    "Uden dagen for henvendelsen har fristerne ingen datoer.",
                    "Without the day of the first contact the deadlines have no dates."));
        }
        return remarks.build().toList();
    }

    /** Every check with a date, by that date. */
    public List<Moment> timeline() {
        return deadlines.stream()
                .flatMap(each -> each.checks().stream().map(check -> new Moment(each.deadline(), check)))
                .filter(moment -> moment.check().due().isPresent())
                .sorted(Comparator.comparing(
                                (Moment moment) -> moment.check().due().orElseThrow())
                        .thenComparing(moment -> moment.deadline().id()))
                .toList();
    }

    /** Every check without a date: what has not begun, and what cannot be measured. */
    public List<Moment> undated() {
        return deadlines.stream()
                .flatMap(each -> each.checks().stream().map(check -> new Moment(each.deadline(), check)))
                .filter(moment -> moment.check().due().isEmpty())
                .toList();
    }

    /** How many checks have a status. */
    public long count(Status status) {
        return deadlines.stream()
                .flatMap(each -> each.checks().stream())
                .filter(check -> check.status() == status)
                .count();
    }
}
