package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.investment.InvestmentLines.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Investment, saving and net yield by year.
 *
 * @param lines what was read
 * @param rows a row per line
 * @param investment all investment
 * @param expected all expected saving
 * @param realised all realised saving, where any line says so
 * @param netYield expected saving less investment
 * @param cumulative net yield up to and with each year; its total is the last year's
 */
record Profile(
        Lines lines,
        List<Series> rows,
        Series investment,
        Series expected,
        Optional<Series> realised,
        Series netYield,
        NavigableMap<Integer, Figure> cumulative) {

    static final Text CUMULATIVE = Text.of("Akkumuleret provenu", "Cumulative net yield");

    static Profile of(Lines lines) {
        List<Series> rows = lines.lines().stream()
                .map(line -> Series.of("line_" + line.key(), line.label(), new TreeMap<>(line.amounts())))
                .toList();
        Series investment = all(lines, Role.INVESTMENT, Text.of("Samlet investering", "Total investment"));
        Series expected = all(lines, Role.EXPECTED, Text.of("Forventet besparelse", "Expected saving"));
        Optional<Series> realised = lines.of(Role.REALISED).isEmpty()
                ? Optional.empty()
                : Optional.of(all(lines, Role.REALISED, Text.of("Realiseret besparelse", "Realised saving")));
        Series netYield = Series.derived(
                "net_yield",
                Text.of("Provenu", "Net yield"),
                lines.years(),
                new Difference(),
                year -> List.of(expected.year(year), investment.year(year)));
        return new Profile(lines, rows, investment, expected, realised, netYield, cumulate(netYield));
    }

    /** The amounts of a role's only line, or the sums of its lines. */
    private static Series all(Lines lines, Role role, Text label) {
        List<Lines.Line> parts = lines.of(role);
        if (parts.size() == 1) {
            return Series.of(role.code(), label, new TreeMap<>(parts.getFirst().amounts()));
        }
        return Series.derived(
                role.code(),
                label,
                lines.years(),
                new Sum(),
                year -> parts.stream().map(part -> (Node) part.amount(year)).toList());
    }

    private static NavigableMap<Integer, Figure> cumulate(Series netYield) {
        NavigableMap<Integer, Figure> sums = new TreeMap<>();
        List<Figure> before = new ArrayList<>();
        netYield.years().forEach((year, figure) -> {
            List<Figure> operands = new ArrayList<>(before);
            operands.add(figure);
            Figure sum = Figure.derived(
                    Series.id("profile", "cumulative", Integer.toString(year)),
                    CUMULATIVE.plus(Text.same(", " + year)),
                    new Sum(),
                    operands,
                    List.of());
            before.clear();
            before.add(sum);
            sums.put(year, sum);
        });
        return sums;
    }
}
