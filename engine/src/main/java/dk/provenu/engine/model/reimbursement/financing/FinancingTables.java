package dk.provenu.engine.model.reimbursement.financing;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** What a municipality keeps by benefit and rate, and what has been covered over the years. */
final class FinancingTables {

    private FinancingTables() {}

    static FigureTable keeps(Map<Case, Keeps> keeps, Figure gross, Law law, LocalDate day) {
        List<Row> rows = new ArrayList<>();
        keeps.forEach((each, kept) -> rows.add(new Row(
                each.key(),
                each.label(law),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(kept.rate()),
                        Cell.of(kept.state()),
                        Cell.of(kept.net()),
                        Cell.of(kept.lostAlone()),
                        Cell.of(kept.keptAlone()),
                        Cell.of(kept.lostTogether()),
                        Cell.of(kept.keptTogether())))));
        Text kroner = Unit.KRONER.words();
        return new FigureTable(
                Financing.KEEPS,
                Text.build(language -> Text.of("Hvad kommunen beholder af ", "What the municipality keeps of ")
                                .in(language)
                        + NumberStyle.of(language).withUnit(gross, 0)),
                Text.build(language ->
                        Text.of("Mindre bruttoudgift; reglerne den ", "Less gross expenditure; the rules on ")
                                        .in(language)
                                + NumberStyle.of(language).date(day)),
                Text.of("Ydelse og sats", "Benefit and rate"),
                List.of(
                        new Column("rate", Text.of("Sats", "Rate"), Unit.PERCENT.words(), 0),
                        new Column("state", Text.of("Staten", "The state"), kroner, 0),
                        new Column("net", Text.of("Kommunen netto", "The municipality net"), kroner, 0),
                        new Column("lost_alone", Text.of("Tabt tilskud, alene", "Lost grants, alone"), kroner, 0),
                        new Column("kept_alone", Text.of("Beholdt, alene", "Kept, alone"), kroner, 0),
                        new Column("lost_together", Text.of("Tabt tilskud, alle", "Lost grants, all"), kroner, 0),
                        new Column("kept_together", Text.of("Beholdt, alle", "Kept, all"), kroner, 0)),
                rows,
                List.of(Text.of(
                        "Alene: kun kommunen sparer. Alle: alle kommuner sparer den samme andel af deres udgift.",
                        "Alone: only the municipality saves. All: all municipalities save the same share of their"
                                + " expenditure.")));
    }

    static FigureTable coverage(Law law, NavigableSet<Integer> years) {
        List<Row> rows = new ArrayList<>();
        for (Parameter parameter : Financing.covers(law)) {
            rows.add(new Row(
                    parameter.id(),
                    parameter.title(),
                    Row.Kind.ORDINARY,
                    years.stream()
                            .map(year -> Cell.of(law.figure(parameter.id(), LocalDate.of(year, 12, 31))))
                            .toList()));
        }
        return new FigureTable(
                "coverage",
                Text.of("Hvad der dækkes over tilskud, år for år", "What grants make up for, year by year"),
                Text.of(
                        "Andel af ændringen i alle kommuners nettoudgift; resten bærer kommunen selv",
                        "Share of the change in all municipalities' net cost; the rest the municipality bears itself"),
                Text.of("Ordning og ydelse", "Scheme and benefit"),
                years.stream()
                        .map(year -> new Column(
                                Integer.toString(year), Text.same(Integer.toString(year)), Unit.SHARE.words(), 0))
                        .toList(),
                rows,
                List.of(Text.of(
                        "Kun år, hvor noget er ændret, har en kolonne.",
                        "Only years in which something changed have a column.")));
    }
}
