package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.Contributions;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why the net differs between two cadences: what each changed number contributes, on average over all orders in which they
 * could have been changed.
 *
 * @param parts the largest first
 * @param structural what lines that appear or vanish contribute, kr.; empty where there are none
 */
record CadenceChange(List<Part> parts, Optional<Figure> structural) {

    static final String ID = "contributions";

    /**
     * A changed number.
     *
     * @param amount what it contributes to the change of the net cost, kr.
     */
    record Part(String key, Text label, Figure amount) {}

    static CadenceChange between(
            Cadence before, CadenceCost first, Cadence after, CadenceCost second, CadenceCost.Prices prices) {
        Plan from = plan(before, prices);
        Plan to = plan(after, prices);
        Contributions told = Contributions.between(from, to, net());
        List<Part> parts = new ArrayList<>();
        for (Contributions.Contribution each : told.contributions()) {
            String key = each.changes().getFirst().input().id().value();
            String place = FigureId.key(
                    key.substring(key.indexOf("neutral/") + "neutral/".length()).replace('/', '.'));
            parts.add(new Part(place, each.label(), amount(place, each.label(), each.amount(), first, second)));
        }
        Text other = Text.of("Grupper, der kommer til eller falder bort", "Groups that appear or vanish");
        return new CadenceChange(
                parts,
                told.structural().isEmpty()
                        ? Optional.empty()
                        : Optional.of(amount("structural", other, told.structuralAmount(), first, second)));
    }

    private static Figure amount(String key, Text label, double amount, CadenceCost first, CadenceCost second) {
        return Figure.modelled(
                PayrollFromRules.ID.child(ID, key, "amount"),
                label,
                Value.of(amount),
                Unit.KRONER,
                first.net().priceBasis(),
                new Origin.Modelled(
                        Text.of(
                                "Bidrag: gennemsnit over alle rækkefølger, som tallene kan ændres i (Shapley)",
                                "Contribution: mean over all orders in which the numbers can be changed (Shapley)"),
                        Map.of(),
                        List.of(first.net(), second.net())),
                List.of());
    }

    private static FigureId path() {
        return PayrollFromRules.ID.child("neutral");
    }

    private static FigureId net() {
        return path().child("graph", "total", "net");
    }

    /** The cadence's graph with ids that do not depend on the plan's name, so that two can be held against each other. */
    private static Plan plan(Cadence cadence, CadenceCost.Prices prices) {
        List<Cadence.Line> lines = new ArrayList<>();
        for (Cadence.Line line : cadence.lines()) {
            lines.add(new Cadence.Line(
                    line.key(),
                    line.label(),
                    neutral(line.key(), "persons", line.persons()),
                    neutral(
                            line.key(),
                            "number",
                            line.number(),
                            line.label().plus(Text.of(": antal samtaler", ": number of meetings"))),
                    neutral(
                            line.key(),
                            "months",
                            line.months(),
                            line.label().plus(Text.of(": inden for måneder", ": within months"))),
                    neutral(line.key(), "hours", line.hours()),
                    Optional.empty(),
                    line.effect()
                            .map(each -> new Cadence.Effect(
                                    neutral(line.key(), "fewer", each.fewer()),
                                    neutral(line.key(), "benefit", each.benefit()),
                                    each.step()))));
        }
        Cadence plain = new Cadence(
                "neutral", cadence.title(), neutral("all", "hours_per_staff", cadence.hoursPerStaff()), lines);
        CadenceCost cost = CadenceCost.of(plain, new Made(path().child("graph")), prices);
        return Plan.of(Graph.of(List.of(cost.net())));
    }

    private static Figure neutral(String line, String key, Figure figure) {
        return neutral(line, key, figure, figure.label());
    }

    private static Figure neutral(String line, String key, Figure figure, Text label) {
        return Figure.assumption(
                path().child(line, key),
                label,
                figure.value(),
                figure.unit(),
                figure.priceBasis(),
                new Origin.Assumption(Text.EMPTY, Optional.empty(), Optional.empty()),
                List.of());
    }

    private List<Part> all() {
        List<Part> all = new ArrayList<>(parts);
        structural.ifPresent(each -> all.add(new Part("structural", each.label(), each)));
        return all;
    }

    /** What each changed number contributes; none where nothing changed. */
    Optional<FigureTable> table() {
        List<Row> rows = all().stream()
                .map(part -> new Row(part.key(), part.label(), Row.Kind.ORDINARY, List.of(Cell.of(part.amount()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        ID,
                        Text.of("Hvad hver ændring bidrager med", "What each change contributes"),
                        Text.of(
                                "til ændringen i kommunens nettoudgift om året",
                                "to the change of the municipality's net cost a year"),
                        Text.of("Ændret tal", "Changed number"),
                        List.of(new Column("amount", Text.of("Bidrag", "Contribution"), Unit.KRONER.words(), 0)),
                        rows,
                        List.of(Text.of(
                                "Hvert tal får sit gennemsnitlige bidrag over alle rækkefølger;"
                                        + " tilsammen giver de hele ændringen.",
                                "Each number gets its mean contribution over all orders; together they"
                                        + " make the whole change."))));
    }

    /** From change to change to the whole of it. */
    Optional<ChartSpec> chart(CadenceTables tables) {
        Optional<Figure> total = tables.change("net");
        if (total.isEmpty() || all().isEmpty()) {
            return Optional.empty();
        }
        List<Figure> points = new ArrayList<>();
        List<Text> names = new ArrayList<>();
        all().forEach(part -> {
            points.add(part.amount());
            names.add(part.label());
        });
        points.add(total.get());
        names.add(Text.of("Netto i alt", "Net in all"));
        return Optional.of(new ChartSpec(
                ID,
                Text.of("Fra ændret takt til ændret netto", "From changed cadence to changed net"),
                Text.of("kr. om året; plus er dyrere for kommunen", "DKK a year; plus is dearer for the municipality"),
                Sentence.of("contributions_chart")
                        .words("Kommunens nettoudgift ændres med ", "The municipality's net cost changes by ")
                        .number(total.get(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BRIDGE,
                ID,
                names,
                List.of(new ChartSpec.Series(
                        "steps", Text.of("Bidrag", "Contribution"), Role.OWN, false, points, points.size() - 1, 0))));
    }
}
