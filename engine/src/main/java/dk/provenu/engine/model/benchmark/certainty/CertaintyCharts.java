package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;

/** The pictures of how sure a rank is. */
final class CertaintyCharts {

    private CertaintyCharts() {}

    /** Lying bars: in how many of the choices each is cheaper than the level; the most often first. */
    static ChartSpec cheaper(FigureTable summary, Choices choices, Municipality own) {
        List<Text> names = new ArrayList<>();
        List<Figure> points = new ArrayList<>();
        int highlighted = -1;
        for (Row row : summary.rows()) {
            if (row.cells().getFirst() instanceof Cell.FigureCell(Figure figure)) {
                highlighted = row.key().equals(own.code()) ? points.size() : highlighted;
                names.add(row.label());
                points.add(figure);
            }
        }
        Sentence.Builder point = Sentence.of("choices_chart")
                .words(own.name() + " er billigere end niveauet i ", own.name() + " is cheaper than the level in ");
        choices.cheaper(own).ifPresent(figure -> point.number(figure, 0, Form.WITH_UNIT));
        point.words(
                " af de " + choices.choices().size() + " valg.",
                " of the " + choices.choices().size() + " choices.");
        return new ChartSpec(
                "cheaper",
                Text.of(
                        "I hvor mange af de forsvarlige valg er kommunen billigere end de andre?",
                        "In how many of the defensible choices is the municipality cheaper than the others?"),
                Text.of(
                        "pct. af " + choices.choices().size() + " valg, hvor udgiften er under gennemsnit eller median",
                        "pct. of " + choices.choices().size() + " choices in which the cost is below mean or median"),
                point.end(),
                ChartSpec.Kind.RANKED_BARS,
                summary.id(),
                names,
                List.of(new ChartSpec.Series(
                        "cheaper",
                        Text.of("Billigere end niveauet", "Cheaper than the level"),
                        Role.GROUP,
                        false,
                        points,
                        highlighted,
                        0)));
    }

    /** How likely each place is for the reader's own municipality. */
    static ChartSpec places(FigureTable chance, Chance posting, Municipality own) {
        Row row = chance.row(own.code());
        List<Text> names = new ArrayList<>();
        List<Figure> points = new ArrayList<>();
        int highlighted = -1;
        for (int at = 0; at < chance.columns().size(); at++) {
            String key = chance.columns().get(at).key();
            if (key.startsWith("p")
                    && row.cells().get(at) instanceof Cell.FigureCell(Figure figure)
                    && figure.unit().equals(Unit.PERCENT)) {
                int place = Integer.parseInt(key.substring(1));
                highlighted = posting.measure().rank(own).number() == place ? points.size() : highlighted;
                names.add(Text.same(Integer.toString(place)));
                points.add(figure);
            }
        }
        Sentence.Builder point = Sentence.of("chance_chart")
                .words(own.name() + " har plads ", own.name() + " has rank ")
                .number(posting.measure().rank(own), 0, Form.PLAIN)
                .words(" i de trykte tal.", " in the printed numbers.");
        return new ChartSpec(
                "places",
                Text.of(
                        "Hvor sandsynlig er hver plads for " + own.name() + "?",
                        "How likely is each rank for " + own.name() + "?"),
                Text.of("pct.; plads 1 er billigst", "pct.; rank 1 is the cheapest"),
                point.end(),
                ChartSpec.Kind.BARS,
                chance.id(),
                names,
                List.of(new ChartSpec.Series(
                        "probability",
                        Text.of("Sandsynlighed", "Probability"),
                        Role.GROUP,
                        false,
                        points,
                        highlighted,
                        0)));
    }
}
