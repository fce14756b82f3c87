package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.statistics.survival.HazardPeaks.Peak;
import dk.provenu.engine.statistics.survival.LogRank;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the curves say, in words; a sentence whose numbers are missing is left out. */
final class SurvivalSentences {

    /** A smaller probability is said to be below it. */
    private static final double SMALLEST_SHOWN = 0.001;

    private SurvivalSentences() {}

    static List<Sentence> of(
            List<GroupCurve> curves, List<Moments> moments, Text benefit, SurvivalTables tables, double chance) {
        GroupCurve first = curves.getFirst();
        List<Sentence> all = new ArrayList<>();
        median(first, benefit).ifPresent(all::add);
        still(curves, tables.limit(), all.isEmpty(), benefit, chance).ifPresent(all::add);
        moments.stream().filter(each -> each.curve() == first).forEach(each -> {
            dry(each).ifPresent(all::add);
            peak(each).ifPresent(all::add);
        });
        causes(first, tables.limit()).ifPresent(all::add);
        if (all.isEmpty()) {
            all.add(Sentence.of("nothing")
                    .words(
                            "Der er for få forløb til at vise en kurve for "
                                    + first.group().label().da() + ".",
                            "There are too few spells to show a curve for "
                                    + first.group().label().en() + ".")
                    .end());
        }
        return all;
    }

    /** As at the beginning of a sentence. */
    private static Text begun(Text words) {
        return Text.of(upper(words.da()), upper(words.en()));
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Optional<Sentence> median(GroupCurve curve, Text benefit) {
        List<Figure> median = curve.quantile(0.5, "median");
        if (!median.getFirst().value().isPresent()) {
            return Optional.empty();
        }
        Sentence.Builder sentence = Sentence.of("median")
                .words(begun(curve.group().label()))
                .words(
                        ", " + benefit.lowered().da() + ": halvdelen af forløbene er slut efter ",
                        ", " + benefit.lowered().en() + ": half of the spells have ended after ")
                .number(median.get(0), 0, Form.WITH_UNIT);
        boolean isBounded =
                median.get(1).value().isPresent() && median.get(2).value().isPresent();
        if (isBounded && median.get(1).number() < median.get(2).number()) {
            sentence.words(" (95 pct. sikkerhed: ", " (95 pct. certainty: ")
                    .number(median.get(1), 0, Form.PLAIN)
                    .words("-", "-")
                    .number(median.get(2), 0, Form.PLAIN)
                    .words(")", ")");
        }
        return Optional.of(sentence.words(".", ".").end());
    }

    /** The share still there after a year, and whether the groups differ. */
    private static Optional<Sentence> still(
            List<GroupCurve> curves, int week, boolean isLead, Text benefit, double chance) {
        GroupCurve first = curves.getFirst();
        Figure own = first.still(week);
        if (!own.value().isPresent()) {
            return Optional.empty();
        }
        Sentence.Builder sentence = Sentence.of("still");
        if (isLead) {
            sentence.words(begun(first.group().label()))
                    .words(
                            ", " + benefit.lowered().da() + ": ",
                            ", " + benefit.lowered().en() + ": ");
        }
        sentence.words(isLead ? "efter " : "Efter ", isLead ? "after " : "After ")
                .words(week + " uger er ", week + " weeks ")
                .number(own, 1, Form.WITH_UNIT)
                .words(" stadig på ydelsen", " are still on the benefit");
        List<GroupCurve> others =
                curves.stream().skip(1).filter(each -> !each.isEmpty()).toList();
        if (!others.isEmpty() && others.getFirst().still(week).value().isPresent()) {
            GroupCurve other = others.getFirst();
            Figure apart = Figure.derived(
                    first.id("w" + week, "apart"),
                    Text.of("Forskel efter " + week + " uger", "Difference after " + week + " weeks"),
                    new Difference(),
                    own,
                    other.still(week));
            boolean isMore = apart.number() >= 0;
            sentence.words(", ", ", ")
                    .number(apart, 1, Form.MAGNITUDE_WITH_UNIT)
                    .words(
                            isMore ? " flere end for " : " færre end for ",
                            isMore ? " more than for " : " fewer than for ")
                    .words(other.group().label());
        }
        if (!others.isEmpty()) {
            LogRank test = LogRank.of(curves.stream()
                    .filter(each -> !each.isEmpty())
                    .map(GroupCurve::table)
                    .toList());
            if (!Double.isNaN(test.pValue())) {
                difference(sentence, first, test, chance);
            }
        }
        return Optional.of(sentence.words(".", ".").end());
    }

    private static void difference(Sentence.Builder sentence, GroupCurve first, LogRank test, double chance) {
        boolean isSure = test.pValue() < chance;
        sentence.words(
                isSure
                        ? ". Kurverne er sikkert forskellige (log-rank, p "
                        : ". Forskellen mellem kurverne kan være tilfældig (log-rank, p ",
                isSure
                        ? ". The curves differ for sure (log-rank, p "
                        : ". The difference between the curves may be chance (log-rank, p ");
        if (test.pValue() < SMALLEST_SHOWN) {
            sentence.words("< 0,001)", "< 0.001)");
            return;
        }
        Figure p = first.leaf(
                "test",
                "log-rank",
                Text.of(
                        "Sandsynlighed for så stor forskel, hvis grupperne er ens",
                        "Probability of such a difference, if the groups are alike"),
                test.pValue(),
                Unit.NUMBER,
                CurveWords.LOG_RANK);
        sentence.words("= ", "= ").number(p, 3, Form.PLAIN).words(")", ")");
    }

    private static Optional<Sentence> dry(Moments moments) {
        return moments.dryPhase().map(dry -> {
            Figure before = moments.phases().subList(0, moments.dry().orElseThrow()).stream()
                    .map(Moments.PhaseFigures::hazard)
                    .max(Comparator.comparingDouble(Figure::number))
                    .orElseThrow();
            return Sentence.of("dry")
                    .words(
                            "Fra uge " + dry.phase().first() + " tørrer afgangen ud: ",
                            "From week " + dry.phase().first() + " exits dry up: ")
                    .number(dry.hazard(), 1, Form.WITH_UNIT)
                    .words(" afgår om ugen mod ", " leave each week against ")
                    .number(before, 1, Form.WITH_UNIT)
                    .words(", hvor det gik hurtigst.", " when it was fastest.")
                    .end();
        });
    }

    private static Optional<Sentence> peak(Moments moments) {
        return moments.peaks().stream()
                .min(Comparator.comparingDouble(Peak::chance))
                .map(peak -> Sentence.of("peak")
                        .words(
                                "I uge " + peak.first() + " afgår særlig mange: ",
                                "In week " + peak.first() + " many leave: ")
                        .number(SurvivalTables.peakHazard(moments.curve(), peak), 1, Form.WITH_UNIT)
                        .words(" mod ", " against ")
                        .number(SurvivalTables.around(moments.curve(), peak), 1, Form.WITH_UNIT)
                        .words(" i ugerne omkring.", " in the weeks around it.")
                        .end());
    }

    /** Where they have gone, as far as it is shown. */
    private static Optional<Sentence> causes(GroupCurve curve, int week) {
        List<Cause> shown = Stream.of(Cause.JOB, Cause.EDUCATION, Cause.BENEFIT)
                .filter(cause -> curve.left(cause, week).value() instanceof Value.Present(double share) && share > 0)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Sentence.Builder sentence =
                Sentence.of("causes").words("Inden for " + week + " uger er ", "Within " + week + " weeks ");
        for (int at = 0; at < shown.size(); at++) {
            Cause cause = shown.get(at);
            boolean isLast = at > 0 && at == shown.size() - 1;
            sentence.words(at == 0 ? "" : isLast ? " og " : ", ", at == 0 ? "" : isLast ? " and " : ", ")
                    .number(curve.left(cause, week), 1, Form.WITH_UNIT)
                    .words(at == 0 ? " gået til " : " til ", at == 0 ? " have gone to " : " to ")
                    .words(cause.words());
        }
        return Optional.of(sentence.words(".", ".").end());
    }
}
