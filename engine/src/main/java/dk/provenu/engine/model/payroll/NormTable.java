package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The norms side by side: the municipality's own caseload, the national average, and what the social workers' association
 * recommends.
 *
 * @param law where the recommended caseloads stand
 * @param on the day on which they are asked for
 */
record NormTable(Setup setup, Law law, LocalDate on) {

    static final String ID = "norms";

    /**
     * A group's recommended caseload.
     *
     * @param least persons for each full-time equivalent
     * @param most the same
     */
    record Recommended(Figure least, Figure most) {}

    FigureTable table() {
        List<Row> rows = new ArrayList<>();
        for (Target target : setup.targets()) {
            Optional<Recommended> recommended = recommended(target);
            rows.add(new Row(
                    target.key(),
                    target.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(target.persons()),
                            Cell.of(target.need()),
                            Cell.of(target.own()),
                            target.national().map(Cell::of).orElseGet(() -> Cell.of(missing(target, "national"))),
                            recommended.map(each -> Cell.of(each.least())).orElseGet(Cell::empty),
                            recommended.map(each -> Cell.of(each.most())).orElseGet(Cell::empty),
                            target.net().map(Cell::of).orElseGet(Cell::empty))));
        }
        return new FigureTable(
                ID,
                Text.of("Normer: fuldtidspersoner pr. årsværk", "Norms: full-time persons per full-time equivalent"),
                Text.of(
                        "seneste regnskab; vejledende sagstal er en anbefaling",
                        "last accounts; recommended caseloads are advice"),
                Text.of("Målgruppe", "Target group"),
                List.of(
                        new Column("persons", Text.of("Fuldtidspersoner", "Full-time persons"), Text.EMPTY, 0),
                        new Column("need", Text.of("Årsværk efter normen", "Staff by the norm"), Text.EMPTY, 1),
                        new Column("own", Text.of("Eget sagstal", "Own caseload"), Text.EMPTY, 1),
                        new Column("national", Text.of("Landsgennemsnit", "National average"), Text.EMPTY, 1),
                        new Column("least", Text.of("Vejledende, mindst", "Recommended, least"), Text.EMPTY, 0),
                        new Column("most", Text.of("Vejledende, højst", "Recommended, most"), Text.EMPTY, 0),
                        new Column(
                                "net",
                                Text.of("Netto pr. fuldtidsperson", "Net per full-time person"),
                                Unit.KRONER.words(),
                                0)),
                rows,
                List.of(Text.of(
                        "Netto er ydelsen minus refusionen på det trin, som de, der forlader ydelsen, står på.",
                        "Net is the benefit less the reimbursement on the step on which those who leave stand.")));
    }

    /** Own and national caseload of each group between what is recommended at least and at most. */
    ChartSpec chart() {
        List<Figure> national = new ArrayList<>();
        List<Figure> least = new ArrayList<>();
        List<Figure> most = new ArrayList<>();
        for (Target target : setup.targets()) {
            Optional<Recommended> recommended = recommended(target);
            national.add(target.national().orElseGet(() -> missing(target, "national_point")));
            least.add(recommended.map(Recommended::least).orElseGet(() -> missing(target, "least_point")));
            most.add(recommended.map(Recommended::most).orElseGet(() -> missing(target, "most_point")));
        }
        return new ChartSpec(
                ID,
                Text.of("Sagstal mod normer", "Caseload against norms"),
                Units.FULL_TIME_PERSONS_PER_FTE.words(),
                Sentence.of("norms_chart")
                        .words(
                                "Eget sagstal og landsgennemsnit for hver målgruppe, med det vejledende spænd som linjer.",
                                "Own caseload and national average of each target group, with the recommended range as lines.")
                        .end(),
                ChartSpec.Kind.BARS,
                ID,
                setup.targets().stream().map(Target::label).toList(),
                List.of(
                        series(
                                "own",
                                Text.of("Eget", "Own"),
                                Role.OWN,
                                false,
                                setup.targets().stream().map(Target::own).toList()),
                        series("national", Text.of("Landet", "Country"), Role.COUNTRY, false, national),
                        series("least", Text.of("Vejledende, mindst", "Recommended, least"), Role.TARGET, true, least),
                        series("most", Text.of("Vejledende, højst", "Recommended, most"), Role.TARGET, true, most)));
    }

    private static ChartSpec.Series series(String key, Text label, Role role, boolean line, List<Figure> points) {
        return new ChartSpec.Series(key, label, role, line, points, -1, 1);
    }

    /** @throws ModelException when a group names a recommendation that there is not */
    Optional<Recommended> recommended(Target target) {
        return target.recommended().map(name -> {
            String id = "recommended_caseload." + name;
            if (law.find(id + ".least").isEmpty() || law.find(id + ".most").isEmpty()) {
                String known = String.join(
                        ", ",
                        law.under("recommended_caseload.").stream()
                                .map(each -> each.id().replaceAll("^[^.]*\\.|\\.[^.]*$", ""))
                                .distinct()
                                .toList());
                throw new ModelException(Text.of(
                        "payroll-groups: '" + target.key() + "' nævner de vejledende sagstal '" + name
                                + "', som ikke findes. Skriv en af: " + known + ".",
                        "payroll-groups: '" + target.key() + "' names the recommended caseload '" + name
                                + "', which there is not. Write one of: " + known + "."));
            }
            return new Recommended(law.figure(id + ".least", on), law.figure(id + ".most", on));
        });
    }

    /** How many groups have more persons for each full-time equivalent than is recommended. */
    List<Target> aboveRecommended() {
        return setup.targets().stream()
                .filter(target -> recommended(target)
                        .filter(each -> target.own().value().orNaN()
                                > each.most().value().orNaN())
                        .isPresent())
                .toList();
    }

    private Figure missing(Target target, String column) {
        return Figure.modelled(
                setup.made().path().child(ID, target.key(), column),
                target.label(),
                Value.missing(MissingReason.NOT_FILLED, Text.of("tom i payroll-groups", "empty in payroll-groups")),
                Units.FULL_TIME_PERSONS_PER_FTE,
                dk.provenu.engine.figure.PriceBasis.none(),
                new Origin.Modelled(Text.of("ikke udfyldt", "not filled in"), Map.of(), List.of()),
                List.of());
    }
}
