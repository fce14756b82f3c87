package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shock of the business cycle laid over a path: so many pct. more persons from a year on, in every target group and in the
 * comparison group alike, so that none of it is own effort.
 *
 * @param percent pct. more; negative for fewer
 * @param year the first year of it
 */
record Shock(double percent, int year) {

    static final ModelOption OPTION = new ModelOption(
            "shock",
            Text.of(
                    "Konjunkturstød: pct.@første år, fx 20@2028 (tom: intet)",
                    "Shock of the business cycle: pct.@first year, e.g. 20@2028 (empty: none)"),
            "");

    private static final Pattern FORM = Pattern.compile("([+-]?\\d{1,3}(?:[.,]\\d+)?)@(\\d{4})");
    private static final double LEAST = -90;
    private static final double MOST = 300;
    private static final double PERCENT = 100;

    /** @throws ModelException when it is not of the form pct.@year, or the year is not simulated */
    static Optional<Shock> read(String text, Timeline timeline) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text.strip());
        if (form.matches()) {
            double percent = Double.parseDouble(form.group(1).replace(',', '.'));
            int year = Integer.parseInt(form.group(2));
            if (percent >= LEAST && percent <= MOST && timeline.years().contains(year)) {
                return Optional.of(new Shock(percent, year));
            }
        }
        throw new ModelException(Text.of(
                "shock '" + text + "' kan ikke bruges. Skriv pct.@år, fx 20@"
                        + timeline.years().getLast() + ": fra -90 til 300 pct., fra et af årene " + timeline.years()
                        + ".",
                "shock '" + text + "' cannot be used. Write pct.@year, e.g. 20@"
                        + timeline.years().getLast() + ": from -90 to 300 pct., from one of the years "
                        + timeline.years() + "."));
    }

    private String written() {
        String number = percent == Math.rint(percent) ? Long.toString(Math.round(percent)) : Double.toString(percent);
        return (percent > 0 ? "+" : "") + number.replace('.', ',') + " pct. fra " + year;
    }

    /** The path with the shock, under a name that says so. */
    VolumePath over(VolumePath path, Setup setup) {
        FigureId id = setup.made().path().child("shock", path.key());
        Figure factor = Figure.assumption(
                id.child("factor"),
                Text.of("Konjunkturstød, faktor", "Shock of the business cycle, factor"),
                Value.of(1 + percent / PERCENT),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Assumption(
                        Text.of("valgt ved kørslen (shock)", "chosen for this run (shock)"),
                        Optional.empty(),
                        Optional.empty()),
                List.of());
        Map<String, List<Figure>> persons = new HashMap<>();
        Map<String, List<Figure>> comparison = new HashMap<>();
        Made made = new Made(id);
        for (Target target : setup.targets()) {
            List<Figure> own = new ArrayList<>();
            List<Figure> others = new ArrayList<>();
            for (int at = 0; at < setup.timeline().size(); at++) {
                Figure before = path.persons(target, at);
                Figure beside = path.comparison(target, at);
                if (setup.timeline().periods().get(at).start().getYear() < year) {
                    own.add(before);
                    others.add(beside);
                    continue;
                }
                String row = target.key() + "." + setup.timeline().code(at);
                own.add(made.of(row, "persons", before.label(), new Product(), before, factor));
                others.add(made.of(row, "comparison", beside.label(), new Product(), beside, factor));
            }
            persons.put(target.key(), own);
            comparison.put(target.key(), others);
        }
        return new VolumePath(path.key() + " " + written(), persons, comparison);
    }
}
