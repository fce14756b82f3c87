package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the job centre's own staff is used for (table 3.1 of source 002), and against whom it is held (its figure 2). */
final class Resources {

    static final String TABLE = "resources";
    static final String DISTRIBUTION = "distribution";

    private final Registered registered;
    private final FigureId path = ProductivityBenchmark.ID.child(TABLE);

    Resources(Registered registered) {
        this.registered = registered;
    }

    private Optional<Figure> fte(String key, Text label, Predicate<Registered.Cell> which) {
        return registered.sum(path.child(key, "fte"), label, which);
    }

    /** All full-time equivalents; empty without a time registration. */
    Optional<Figure> total() {
        return fte("total", Text.of("I alt", "In all"), _ -> true);
    }

    Optional<Figure> group(String targetGroup) {
        return fte(
                targetGroup,
                Text.same(registered.groups().getOrDefault(targetGroup, targetGroup)),
                cell -> cell.targetGroup().equals(targetGroup));
    }

    private Optional<Figure> common(String key, Text label, String task) {
        return fte(
                key,
                label,
                cell -> cell.targetGroup().equals(Registered.ALL) && cell.task().equals(task));
    }

    /** Table 3.1: what the staff is used for, in shares, and the shares of all job centres where they are known. */
    Optional<FigureTable> table(KeyFigures keyFigures) {
        return total().map(sum -> {
            Group total = Group.of(path.child("columns", "total"), sum.label(), List.of(sum));
            Map<String, Figure> parts = new LinkedHashMap<>();
            registered.groups().keySet().stream()
                    .filter(group -> !group.equals(Registered.ALL))
                    .forEach(group -> group(group).ifPresent(fte -> parts.put(group, fte)));
            common("administration", Text.of("Administration", "Administration"), "administration")
                    .ifPresent(fte -> parts.put("administration", fte));
            common("strategic_management", Text.of("Strategisk ledelse", "Strategic leadership"), "management")
                    .ifPresent(fte -> parts.put("strategic_management", fte));
            common("other", Text.of("Diverse", "Other"), "other").ifPresent(fte -> parts.put("other", fte));
            List<Row> rows = new ArrayList<>();
            parts.forEach((key, fte) -> rows.add(row(key, fte, total, keyFigures, Row.Kind.ORDINARY)));
            rows.add(row("total", sum, total, keyFigures, Row.Kind.TOTAL));
            fte("management", Text.of("Heraf ledelse", "Of which leadership"), Registered.management(""))
                    .ifPresent(fte -> rows.add(row("management", fte, total, keyFigures, Row.Kind.ORDINARY)));
            fte(
                            "company_effort",
                            Text.of("Heraf virksomhedsindsats", "Of which company effort"),
                            cell -> cell.task().equals("company_effort"))
                    .ifPresent(fte -> rows.add(row("company_effort", fte, total, keyFigures, Row.Kind.ORDINARY)));
            fte(
                            "external_funding",
                            Text.of("Heraf puljer og løntilskud", "Of which grants and wage subsidy"),
                            Registered.Cell::external)
                    .ifPresent(fte -> rows.add(row("external_funding", fte, total, keyFigures, Row.Kind.ORDINARY)));
            return new FigureTable(
                    TABLE,
                    Text.of("Hvad årsværkene bruges til", "What the staff is used for"),
                    Text.of("fra egen tidsregistrering", "from the own time registration"),
                    Text.of("Opgave", "Task"),
                    List.of(
                            new Column("fte", Text.of("Årsværk", "Full-time equivalents"), Units.FTE.words(), 1),
                            new Column("share", Text.of("Andel", "Share"), Unit.PERCENT.words(), 1),
                            new Column("all", Text.of("Alle jobcentre", "All job centres"), Unit.PERCENT.words(), 1)),
                    rows,
                    List.of());
        });
    }

    private Row row(String key, Figure fte, Group total, KeyFigures keyFigures, Row.Kind kind) {
        Figure share = share(path.child(key, "share"), fte, total);
        return new Row(
                key,
                fte.label(),
                kind,
                List.of(Cell.of(fte), Cell.of(share), Wordings.cell(keyFigures.pooledShare(key))));
    }

    /** Persons and staff of the target groups, each as shares of these groups; empty where either is missing. */
    Optional<FigureTable> distribution(Persons persons) {
        Map<String, SourceRow> groups = persons.distribution();
        Map<String, Figure> staff = new LinkedHashMap<>();
        groups.keySet().forEach(key -> group(key).ifPresent(fte -> staff.put(key, fte)));
        if (staff.size() < groups.size() || staff.isEmpty()) {
            return Optional.empty();
        }
        FigureId id = ProductivityBenchmark.ID.child(DISTRIBUTION);
        Group all = Group.of(
                id.child("columns", "persons"),
                Text.of("Personer i grupperne", "Persons of the groups"),
                groups.values().stream()
                        .map(row -> row.figure("full_time_persons"))
                        .toList());
        Group work = Group.of(
                id.child("columns", "staff"),
                Text.of("Årsværk i grupperne", "Staff of the groups"),
                List.copyOf(staff.values()));
        List<Row> rows = new ArrayList<>();
        staff.forEach((key, fte) -> Optional.ofNullable(groups.get(key)).ifPresent(row -> {
            Figure number = row.figure("full_time_persons");
            rows.add(new Row(
                    key,
                    Text.same(row.text("label")),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(number),
                            Cell.of(share(id.child(key, "persons"), number, all)),
                            Cell.of(fte),
                            Cell.of(share(id.child(key, "staff"), fte, work)))));
        }));
        return Optional.of(new FigureTable(
                DISTRIBUTION,
                Text.of("Personer og årsværk", "Persons and staff"),
                Text.of("andele af de viste målgrupper", "shares of the target groups shown"),
                Text.of("Målgruppe", "Target group"),
                List.of(
                        new Column("full_time_persons", Text.of("Årspersoner", "Full-year persons"), Text.EMPTY, 0),
                        new Column(
                                "persons",
                                Text.of("Andel af personerne", "Share of the persons"),
                                Unit.PERCENT.words(),
                                0),
                        new Column("fte", Text.of("Årsværk", "Full-time equivalents"), Units.FTE.words(), 1),
                        new Column(
                                "staff",
                                Text.of("Andel af årsværkene", "Share of the staff"),
                                Unit.PERCENT.words(),
                                0)),
                rows,
                List.of()));
    }

    private static Figure share(FigureId id, Figure part, Group whole) {
        Figure share = Figure.derived(new FigureId(id.value() + "_share"), part.label(), new Share(), part, whole);
        return Figure.derived(id, part.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share);
    }
}
