package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.reform.PartResult.Compared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the reform comes to, by year in 1.000 kr.; a gap is positive.
 *
 * @param own the own estimates of all compared parts
 * @param state the state's estimates of those parts that have one
 * @param reform own less state
 * @param steps the reform and each other part, which together are the gap
 * @param before the gap before initiatives
 * @param adoptedSteps what each adopted initiative does to the gap
 * @param after the gap after adopted initiatives; the same as before where there are none
 * @param ifAdopted the gap if what is proposed or postponed is adopted too
 */
record Challenge(
        Optional<Yearly> own,
        Optional<Yearly> state,
        Optional<Yearly> reform,
        List<Yearly> steps,
        Yearly before,
        List<Yearly> adoptedSteps,
        Yearly after,
        Optional<Yearly> ifAdopted) {

    static final String REFORM = "reform";
    static final String TABLE = "challenge";

    static Challenge of(Sheet sheet, List<PartResult> parts, Initiatives initiatives) {
        List<Compared> compared = parts.stream()
                .filter(Compared.class::isInstance)
                .map(Compared.class::cast)
                .toList();
        Optional<Yearly> own = sum(
                "own",
                Text.of("I alt", "Total"),
                compared.stream().map(Compared::own).toList());
        Optional<Yearly> state = sum(
                "state",
                Text.of("Ifølge staten", "By the state's estimate"),
                compared.stream().flatMap(part -> part.state().stream()).toList());
        Text difference = Text.of("Forskel", "Difference");
        Optional<Yearly> reform = own.map(
                total -> state.map(theirs -> Yearly.of(REFORM, "gap", difference, new Difference(), total, theirs))
                        .orElseGet(() -> Yearly.of(REFORM, "gap", difference, new Sum(), total)));
        List<Yearly> steps = new ArrayList<>();
        reform.ifPresent(gap -> steps.add(new Yearly(TABLE, REFORM, sheet.label(), gap.years())));
        parts.stream()
                .filter(part -> !(part instanceof Compared))
                .forEach(part -> steps.add(new Yearly(
                        TABLE,
                        part.part().key(),
                        part.part().label(),
                        part.gap().years())));
        Yearly before =
                Yearly.of(TABLE, "before", Text.of("Samlet budgetudfordring", "Budget gap in all"), new Sum(), steps);
        List<Yearly> adopted = effects(initiatives.adopted(), "adopted_");
        Yearly after = Yearly.of(
                TABLE,
                "after",
                Text.of("Efter vedtagne initiativer", "After adopted initiatives"),
                new Sum(),
                Stream.concat(Stream.of(before), adopted.stream()).toList());
        List<Yearly> undecided = effects(initiatives.undecided(), "undecided_");
        Optional<Yearly> ifAdopted = undecided.isEmpty()
                ? Optional.empty()
                : Optional.of(Yearly.of(
                        TABLE,
                        "if_adopted",
                        Text.of("Hvis de øvrige også vedtages", "If the others are adopted too"),
                        new Sum(),
                        Stream.concat(Stream.of(after), undecided.stream()).toList()));
        return new Challenge(own, state, reform, steps, before, adopted, after, ifAdopted);
    }

    private static Optional<Yearly> sum(String key, Text label, List<Yearly> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(Yearly.of(REFORM, key, label, new Sum(), parts));
    }

    /** A saving lessens the gap. */
    private static List<Yearly> effects(List<Initiatives.Initiative> initiatives, String prefix) {
        return initiatives.stream()
                .map(each -> Yearly.of(TABLE, prefix + each.key(), each.label(), new Negated(), each.saving()))
                .toList();
    }
}
