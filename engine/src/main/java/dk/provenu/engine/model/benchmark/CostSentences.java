package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the cost benchmark found. */
final class CostSentences {

    private CostSentences() {}

    static List<Sentence> of(List<UnitCost> costs, Municipality own, int year, List<Figure> distances) {
        List<Sentence> all = new ArrayList<>();
        for (UnitCost cost : costs) {
            Compared corrected = cost.corrected();
            Figure value = corrected.value(own);
            Optional<Figure> rank = corrected.rank(own);
            Optional<Figure> toMean = find(distances, cost.key() + "_mean/per_person");
            Optional<Figure> volume = find(distances, cost.key() + "_mean/volume");
            if (!value.value().isPresent() || rank.isEmpty() || toMean.isEmpty() || volume.isEmpty()) {
                continue;
            }
            boolean first = cost.equals(costs.getFirst());
            all.add(cost(cost, own, year, first, value, toMean.get(), rank.get()));
            if (first) {
                all.add(volume(cost, own, volume.get()));
            }
        }
        return all;
    }

    private static Optional<Figure> find(List<Figure> figures, String path) {
        FigureId id = new FigureId(CostBenchmark.ID.value() + "/distance/" + path);
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    private static Sentence cost(
            UnitCost cost, Municipality own, int year, boolean first, Figure value, Figure toMean, Figure rank) {
        boolean more = toMean.number() >= 0;
        Sentence.Builder sentence = Sentence.of(cost.key());
        if (first) {
            sentence.words(own.name() + " brugte ", own.name() + " spent ");
        } else {
            sentence.words(
                    "Med nævneren '" + cost.name().da() + "' er det ",
                    "Under the denominator '" + cost.name().en() + "' it is ");
        }
        return sentence.number(value, 0, Form.WITH_UNIT)
                .words(first ? " i " + year + ", " : ", ", first ? " in " + year + ", " : ", ")
                .number(toMean, 0, Form.MAGNITUDE)
                .words(
                        (more ? " kr. mere" : " kr. mindre") + " end gennemsnittet af de "
                                + cost.corrected().size() + " kommuner, og plads ",
                        (more ? " DKK more" : " DKK less") + " than the mean of the "
                                + cost.corrected().size() + " municipalities, and rank ")
                .number(rank, 0, Form.PLAIN)
                .words(", hvor 1 er billigst.", ", where 1 is the cheapest.")
                .end();
    }

    private static Sentence volume(UnitCost cost, Municipality own, Figure volume) {
        boolean more = volume.number() >= 0;
        Text persons = Text.of(" for kommunens egne ", " for its own ");
        return Sentence.of("volume")
                .words("Forskellen til gennemsnittet svarer til ", "The distance to the mean amounts to ")
                .number(volume, 1, Form.MAGNITUDE_WITH_UNIT)
                .words(more ? " mere" : " mindre", more ? " more" : " less")
                .words(persons)
                .number(Spending.get(cost.persons(), own), 0, Form.WITH_UNIT)
                .words(".", ".")
                .end();
    }
}
