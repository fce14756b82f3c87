package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.forecast.AreaForecast.Level;
import dk.provenu.engine.model.forecast.FullYears.Year;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a forecast says, in words. */
final class ForecastSentences {

    private ForecastSentences() {}

    /** The month furthest ahead, how sure it is, and the same month a year before. */
    static Sentence lead(AreaForecast area, String id) {
        int end = area.horizon();
        int decimals = ForecastTables.decimals(area);
        MonthPeriod month = area.run().month(end);
        Text measure = area.run().observed().measure().name();
        Figure mean = area.at(end, Level.MEAN);
        boolean isCount = area.run().observed().measure().isCount();
        Sentence.Builder lead = Sentence.of(id)
                .words(
                        area.area().name() + ", " + month.words().da() + ": der ventes ",
                        area.area().name() + ", " + month.words().en() + ": expected are ")
                .number(mean, decimals, isCount ? Form.PLAIN : Form.WITH_UNIT)
                .words(" ", " ")
                .words(
                        isCount
                                ? measure.lowered()
                                : Text.same("(").plus(measure.lowered()).plus(Text.same(")")))
                .words(", med 80 pct. sikkerhed mellem ", ", between ")
                .number(area.at(end, Level.LOWER80), decimals, Form.PLAIN)
                .words(" og ", " and ")
                .number(area.at(end, Level.UPPER80), decimals, Form.PLAIN)
                .words("", " with 80 pct. certainty");
        Optional<Figure> before = Optional.ofNullable(
                        area.observed().get(new MonthPeriod(month.year() - 1, month.month())))
                .filter(figure -> figure.value().isPresent());
        before.ifPresent(figure -> {
            Figure change = Figure.derived(
                    area.id("lead", "change"),
                    Text.of("Ændring på et år, ", "Change over a year, ").plus(mean.label()),
                    new Difference(),
                    mean,
                    figure);
            if (Math.abs(change.number()) < 0.5 * Math.pow(10, -decimals)) {
                lead.words(
                        "; det er det samme som i samme måned året før",
                        "; that is the same as in the same month a year before");
                return;
            }
            boolean more = change.number() >= 0;
            lead.words("; det er ", "; that is ")
                    .number(change, decimals, Form.MAGNITUDE)
                    .words(
                            (more ? " flere" : " færre") + " end i samme måned året før",
                            (more ? " more" : " fewer") + " than in the same month a year before");
        });
        return lead.words(".", ".").end();
    }

    /** Full-year persons of the years that are not all observed, and their cost. */
    static List<Sentence> years(AreaForecast area, List<Year> years) {
        List<Sentence> all = new ArrayList<>();
        int decimals = ForecastTables.decimals(area);
        for (Year year : years) {
            if (year.observed() == 12 || !year.mean().value().isPresent()) {
                continue;
            }
            boolean isNext = year.key().equals("next12");
            Sentence.Builder sentence = Sentence.of("year_" + year.key())
                    .words(
                            isNext ? "De næste 12 måneder bliver det i gennemsnit " : year.key() + " bliver ",
                            isNext ? "The next 12 months come to " : year.key() + " comes to ")
                    .number(year.mean(), decimals, Form.PLAIN)
                    .words(" helårspersoner (80 pct.: ", " full-year persons (80 pct.: ")
                    .number(year.get(Level.LOWER80), decimals, Form.PLAIN)
                    .words(" til ", " to ")
                    .number(year.get(Level.UPPER80), decimals, Form.PLAIN)
                    .words(
                            year.observed() > 0 ? "), hvoraf " + year.observed() + " måneder er observeret" : ")",
                            year.observed() > 0 ? "), of which " + year.observed() + " months are observed" : ")");
            year.money(Level.MEAN)
                    .ifPresent(money ->
                            sentence.words(", og koster ", ", and costs ").number(money, 1, Form.WITH_UNIT));
            all.add(sentence.words(".", ".").end());
        }
        return all;
    }
}
