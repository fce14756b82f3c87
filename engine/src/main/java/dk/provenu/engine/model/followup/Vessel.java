package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Accounts between which persons move, as one: what rose above the budget, what fell below it, how much of it is a move within
 * the set, and what is left when the moves are taken away.
 *
 * @param key its name in files
 * @param title its name for people
 * @param why why the accounts belong together
 * @param accounts the accounts, in the order of the chart
 * @param toDate the deviation to date
 * @param year the outturn above the revised budget
 */
record Vessel(String key, Text title, Text why, List<Reckoning.Found> accounts, Moves toDate, Moves year) {

    /**
     * A set of deviations, kr.
     *
     * @param rose what the accounts above their budgets sum to; 0 or more
     * @param fell what the accounts below their budgets sum to, without sign
     * @param moved the smaller of the two: within the set it makes up for itself
     * @param net rose less fell: the sum of the deviations
     */
    record Moves(Figure rose, Figure fell, Figure moved, Figure net) {

        private static Moves of(Make make, String when, Text title, List<Figure> deviations) {
            Figure zero = make.given(
                    "zero" + when,
                    Text.of("På budgettet", "On the budget"),
                    0,
                    Unit.KRONER,
                    Text.of("Grænsen mellem over og under", "The line between above and below"));
            List<Figure> up = new ArrayList<>();
            List<Figure> down = new ArrayList<>();
            for (int i = 0; i < deviations.size(); i++) {
                Figure deviation = deviations.get(i);
                Figure turned = make.derived("turned" + when + "_" + i, deviation.label(), new Negated(), deviation);
                up.add(make.derived("up" + when + "_" + i, deviation.label(), new Maximum(), deviation, zero));
                down.add(make.derived("down" + when + "_" + i, deviation.label(), new Maximum(), turned, zero));
            }
            Figure rose = sum(make, "rose" + when, title.plus(Text.of(": over budget", ": above budget")), up);
            Figure fell = sum(make, "fell" + when, title.plus(Text.of(": under budget", ": below budget")), down);
            return new Moves(
                    rose,
                    fell,
                    make.derived(
                            "moved" + when,
                            title.plus(Text.of(": flyttet inden for sættet", ": moved within the set")),
                            new Minimum(),
                            rose,
                            fell),
                    make.ore("net" + when, title.plus(Text.of(": netto", ": net")), new Difference(), rose, fell));
        }

        private static Figure sum(Make make, String key, Text label, List<Figure> of) {
            return make.derived(key, label, new Sum(), Group.of(make.root().child(key, "lines"), label, of));
        }
    }

    /**
     * The sets of an input.
     *
     * @throws ModelException when a set has one account, or one that neither budget nor ledger has
     */
    static List<Vessel> of(Reckoning reckoning, ModelInput input) {
        Map<String, List<SourceRow>> sets = new LinkedHashMap<>();
        input.rows(FollowUpData.LINKS)
                .forEach(row -> Objects.requireNonNull(
                                sets.computeIfAbsent(row.text(FollowUpData.LINK), link -> new ArrayList<>()))
                        .add(row));
        Faults faults = new Faults();
        List<Vessel> vessels = new ArrayList<>();
        sets.forEach((key, rows) -> {
            List<Reckoning.Found> accounts = new ArrayList<>();
            for (SourceRow row : rows) {
                Account account = Account.of(row.text(FollowUpData.ACCOUNT));
                Reckoning.Found found = reckoning.accounts().get(account);
                if (found == null) {
                    faults.add(
                            row,
                            account.label().da() + " er hverken i budget-lines eller ledger-lines for "
                                    + reckoning.season().year() + ". Ret funktionen, eller slet rækken.",
                            account.label().en() + " is neither in budget-lines nor in ledger-lines of "
                                    + reckoning.season().year() + ". Correct the function, or delete the row.");
                } else {
                    accounts.add(found);
                }
            }
            if (rows.size() < 2) {
                faults.add(
                        rows.getFirst(),
                        "sættet '" + key + "' har kun én funktion. Et sæt er mindst to, som personer flytter imellem.",
                        "the set '" + key
                                + "' has one function only. A set is at least two between which persons move.");
            } else if (accounts.size() == rows.size()) {
                vessels.add(of(reckoning, key, rows.getFirst(), accounts));
            }
        });
        faults.throwIfAny();
        return List.copyOf(vessels);
    }

    private static Vessel of(Reckoning reckoning, String key, SourceRow first, List<Reckoning.Found> accounts) {
        Make make = reckoning.make().below("vessels", key);
        Text title = Text.same(first.text("title"));
        Text forYear = title.plus(Text.of(", hele året", ", whole year"));
        return new Vessel(
                key,
                title,
                Text.same(first.text("why")),
                List.copyOf(accounts),
                Moves.of(make, "", title, figures(accounts, Line::deviation)),
                Moves.of(make, "_year", forYear, figures(accounts, Line::appropriation)));
    }

    private static List<Figure> figures(List<Reckoning.Found> accounts, Function<Line, Figure> which) {
        return accounts.stream().map(found -> which.apply(found.line())).toList();
    }
}
