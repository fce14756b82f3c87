package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the productivity benchmark found. */
final class ProductivitySentences {

    /** A contribution below this is not worth a word. */
    private static final double WORTH = 0.05;

    private ProductivitySentences() {}

    static Optional<Sentence> rank(Beside total, Text table, Municipality own) {
        return total.own()
                .flatMap(value -> total.toMean()
                        .flatMap(distance -> total.rank().map(rank -> {
                            boolean more = distance.number() >= 0;
                            return Sentence.of("rank")
                                    .words(own.name() + " bruger ", own.name() + " uses ")
                                    .number(value, total.line().decimals(), Form.WITH_UNIT)
                                    .words(Text.of(" (tabel ", " (table ")
                                            .plus(table)
                                            .plus(Text.of("), ", "), ")))
                                    .number(distance, total.line().decimals(), Form.MAGNITUDE)
                                    .words(
                                            (more ? " flere" : " færre") + " end gennemsnittet af de " + total.size()
                                                    + " kommuner, og har plads ",
                                            (more ? " more" : " fewer") + " than the mean of the " + total.size()
                                                    + " municipalities, and has rank ")
                                    .number(rank, 0, Form.PLAIN)
                                    .words(", hvor 1 er færrest årsværk.", ", where 1 is the fewest.")
                                    .end();
                        })));
    }

    static Optional<Sentence> whole(Carriers carriers) {
        return carriers.whole().fte().map(fte -> {
            boolean more = fte.number() >= 0;
            Sentence.Builder sentence = Sentence.of("whole")
                    .words("For kommunens egne årspersoner er det ", "For its own full-year persons that is ")
                    .number(fte, 1, Form.MAGNITUDE_WITH_UNIT)
                    .words(more ? " flere" : " færre", more ? " more" : " fewer");
            carriers.whole()
                    .kroner()
                    .ifPresent(kroner -> sentence.words(" og ", " and ")
                            .number(millions(kroner), 1, Form.MAGNITUDE_WITH_UNIT)
                            .words(more ? " mere om året" : " mindre om året", more ? " more a year" : " less a year"));
            return sentence.words(" end ved gennemsnittet.", " than at the mean.")
                    .end();
        });
    }

    private static Figure millions(Figure thousands) {
        return Figure.derived(
                new FigureId(thousands.id().value() + "_mio"),
                thousands.label(),
                Convert.between(thousands.unit(), Unit.MILLION_KRONER),
                thousands);
    }

    /** The task that draws most in the direction of the whole, and the one that draws most against it. */
    static Optional<Sentence> carriers(Carriers carriers) {
        Comparator<Carriers.Part> bySize =
                Comparator.comparingDouble(part -> amount(part).number());
        double sign = amount(carriers.whole()).number() < 0 ? -1 : 1;
        List<Carriers.Part> parts = carriers.parts().stream()
                .filter(part -> !part.inner())
                .sorted(sign < 0 ? bySize : bySize.reversed())
                .toList();
        if (parts.isEmpty() || sign * amount(parts.getFirst()).number() < WORTH) {
            return Optional.empty();
        }
        Carriers.Part first = parts.getFirst();
        Carriers.Part last = parts.getLast();
        Sentence.Builder sentence = Sentence.of("carriers")
                .words("Mest bærer ", "Most is carried by ")
                .words(first.label())
                .words(": ", ": ")
                .number(amount(first), 1, Form.MAGNITUDE_WITH_UNIT)
                .words(way(first).da(), way(first).en());
        if (sign * amount(last).number() < -WORTH) {
            sentence.words("; mest den anden vej trækker ", "; most the other way draws ")
                    .words(last.label())
                    .words(": ", ": ")
                    .number(amount(last), 1, Form.MAGNITUDE_WITH_UNIT)
                    .words(way(last).da(), way(last).en());
        }
        return Optional.of(sentence.words(".", ".").end());
    }

    private static Text way(Carriers.Part part) {
        return amount(part).number() < 0 ? Text.of(" færre", " fewer") : Text.of(" flere", " more");
    }

    private static Figure amount(Carriers.Part part) {
        return part.fte().orElse(part.perThousand());
    }

    /** Whether those who use least staff do worse; by the last indicator of the table, what becomes of people. */
    static Optional<Sentence> quality(Potential potential, List<Line> indicators) {
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        Line line = indicators.getLast();
        List<Municipality> best = potential.at("quarter");
        return potential
                .mean(line, "quarter", best)
                .filter(figure -> figure.value().isPresent())
                .flatMap(quarter -> potential
                        .mean(line, "all", List.copyOf(line.values().keySet()))
                        .map(all -> Sentence.of("quality")
                                .words(
                                        "De " + best.size() + " kommuner med færrest årsværk har i gennemsnit ",
                                        "The " + best.size() + " municipalities with the least staff have on average ")
                                .number(quarter, 1, Form.PLAIN)
                                .words(" på indikatoren ", " on the indicator ")
                                .words(line.label())
                                .words("; alle har ", "; all have ")
                                .number(all, 1, Form.WITH_UNIT)
                                .words(".", ".")
                                .end()));
    }

    static Sentence distribution(FigureTable table) {
        Row row = table.rows().getFirst();
        return Sentence.of("distribution")
                .words(row.label())
                .words(" er ", " is ")
                .number(ProductivityCharts.figure(row, table.column("persons")), 0, Form.WITH_UNIT)
                .words(" af personerne i målgrupperne og får ", " of the persons of the target groups and gets ")
                .number(ProductivityCharts.figure(row, table.column("staff")), 0, Form.WITH_UNIT)
                .words(" af årsværkene.", " of the staff.")
                .end();
    }

    static List<Sentence> all(List<Optional<Sentence>> sentences) {
        List<Sentence> all = new ArrayList<>();
        sentences.forEach(each -> each.ifPresent(all::add));
        return all;
    }
}
