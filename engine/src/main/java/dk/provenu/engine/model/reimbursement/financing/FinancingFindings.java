package dk.provenu.engine.model.reimbursement.financing;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a reader should see first. */
final class FinancingFindings {

    private FinancingFindings() {}

    static List<Sentence> sentences(Map<Case, Keeps> keeps, Figure gross, Law law) {
        List<Sentence> all = new ArrayList<>();
        for (Map.Entry<Case, Keeps> entry : lastOfEach(keeps).entrySet()) {
            Keeps kept = entry.getValue();
            if (kept.keptAlone().value().isPresent()
                    && kept.keptTogether().value().isPresent()) {
                boolean gain = kept.keptTogether().number() >= 0;
                all.add(Sentence.of("kept_" + entry.getKey().benefit().code())
                        .number(gross, 0, Form.WITH_UNIT)
                        .words(" mindre til ", " less for ")
                        .words(entry.getKey().label(law))
                        .words(": kommunen sparer ", ": the municipality saves ")
                        .number(kept.net(), 0, Form.WITH_UNIT)
                        .words(" netto, beholder ", " net, keeps ")
                        .number(kept.keptAlone(), 0, Form.WITH_UNIT)
                        .words(
                                gain ? ", når den er alene om det, og " : ", når den er alene om det, men taber ",
                                gain ? " when it is alone, and " : " when it is alone, but loses ")
                        .number(kept.keptTogether(), 0, Form.MAGNITUDE_WITH_UNIT)
                        .words(", når alle kommuner gør det samme.", " when all municipalities do the same.")
                        .end());
            }
        }
        if (all.isEmpty()) {
            lastOfEach(keeps).entrySet().stream()
                    .filter(entry -> entry.getValue().keptAlone().value().isPresent())
                    .findFirst()
                    .ifPresent(entry -> all.add(Sentence.of("kept_alone")
                            .number(gross, 0, Form.WITH_UNIT)
                            .words(" mindre til ", " less for ")
                            .words(entry.getKey().label(law))
                            .words(": kommunen sparer ", ": the municipality saves ")
                            .number(entry.getValue().net(), 0, Form.WITH_UNIT)
                            .words(" netto og beholder ", " net and keeps ")
                            .number(entry.getValue().keptAlone(), 0, Form.WITH_UNIT)
                            .words(", når den er alene om det.", " when it is alone.")
                            .end()));
        }
        return all;
    }

    /** Bars of what is kept, for the last rate of each benefit that is known in full or in part. */
    static List<ChartSpec> charts(Map<Case, Keeps> keeps, LocalDate day) {
        Map<Case, Keeps> shown = new LinkedHashMap<>();
        lastOfEach(keeps).forEach((each, kept) -> {
            if (kept.keptAlone().value().isPresent()) {
                shown.put(each, kept);
            }
        });
        if (shown.isEmpty()) {
            return List.of();
        }
        Keeps first = shown.values().iterator().next();
        return List.of(new ChartSpec(
                "kept",
                Text.of("Hvad kommunen beholder", "What the municipality keeps"),
                Unit.KRONER.words().plus(Text.same(", " + day.getYear())),
                Sentence.of("kept_chart")
                        .words(
                                "Søjler for det, kommunen beholder alene og sammen med alle; den første er ",
                                "Bars for what" + " the municipality keeps alone and with all; the first is ")
                        .number(first.keptAlone(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.RANKED_BARS,
                Financing.KEEPS,
                shown.keySet().stream().map(each -> each.benefit().name()).toList(),
                List.of(
                        series("kept_alone", Text.of("Alene", "Alone"), Role.OWN, shown, Keeps::keptAlone),
                        series("kept_together", Text.of("Alle", "All"), Role.GROUP, shown, Keeps::keptTogether))));
    }

    private static ChartSpec.Series series(
            String key, Text label, Role role, Map<Case, Keeps> shown, Function<Keeps, Figure> figure) {
        return new ChartSpec.Series(
                key, label, role, false, shown.values().stream().map(figure).toList(), -1, 0);
    }

    /** The last rate of each benefit: the one at which persons stay the longest. */
    private static Map<Case, Keeps> lastOfEach(Map<Case, Keeps> keeps) {
        Map<String, Case> last = new LinkedHashMap<>();
        keeps.keySet().forEach(each -> last.put(each.benefit().code(), each));
        Map<Case, Keeps> found = new LinkedHashMap<>();
        last.values().forEach(each -> {
            Keeps kept = keeps.get(each);
            if (kept != null) {
                found.put(each, kept);
            }
        });
        return found;
    }
}
