package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rule by which cases that claim the same persons share their joint effect.
 *
 * @param kind which rule
 * @param turns the cases in turn; of {@link Kind#ORDER}
 * @param shares each case's share; of {@link Kind#SHARES}
 * @param cases the cases that it speaks of
 */
record Rule(Kind kind, List<String> turns, Map<String, Figure> shares, Set<String> cases) {

    /** The rules that there are. */
    enum Kind {
        ORDER,
        JOINT,
        SHARES,
        /** Nobody has said: what any one of them claims counts once. */
        UNRESOLVED;

        Text words() {
            return switch (this) {
                case ORDER -> Text.of("rækkefølge", "order");
                case JOINT -> Text.of("fælles virkning", "joint effect");
                case SHARES -> Text.of("aftalte andele", "agreed shares");
                case UNRESOLVED -> Text.of("ikke afklaret, talt én gang", "not resolved, counted once");
            };
        }
    }

    static final Rule UNRESOLVED = new Rule(Kind.UNRESOLVED, List.of(), Map.of(), Set.of());

    Rule {
        turns = List.copyOf(turns);
        shares = Map.copyOf(shares);
        cases = Set.copyOf(cases);
    }

    /** The rules by group and outcome. */
    static Map<List<String>, Rule> read(List<SourceRow> rows) {
        Map<List<String>, List<SourceRow>> together = new LinkedHashMap<>();
        rows.forEach(row -> together.computeIfAbsent(
                        List.of(row.text("group"), row.text("outcome")), key -> new ArrayList<>())
                .add(row));
        Map<List<String>, Rule> rules = new LinkedHashMap<>();
        together.forEach((key, same) -> rules.put(key, of(key, same)));
        return rules;
    }

    private static Rule of(List<String> key, List<SourceRow> rows) {
        Set<String> kinds = new HashSet<>();
        rows.forEach(row -> kinds.add(row.text("rule")));
        if (kinds.size() > 1) {
            throw fault(
                    key,
                    "har både " + String.join(" og ", kinds.stream().sorted().toList()) + ". Vælg én regel.",
                    "has both " + String.join(" and ", kinds.stream().sorted().toList()) + ". Choose one rule.");
        }
        Set<String> cases = new HashSet<>();
        rows.forEach(row -> cases.add(row.text("case")));
        return switch (kinds.iterator().next()) {
            case "order" -> new Rule(Kind.ORDER, turns(key, rows), Map.of(), cases);
            case "shares" -> new Rule(Kind.SHARES, List.of(), shares(key, rows), cases);
            default -> new Rule(Kind.JOINT, List.of(), Map.of(), cases);
        };
    }

    private static List<String> turns(List<String> key, List<SourceRow> rows) {
        Map<Double, String> byTurn = new TreeMap<>();
        for (SourceRow row : rows) {
            Figure turn = row.figure("turn");
            if (!turn.value().isPresent() || byTurn.put(turn.number(), row.text("case")) != null) {
                throw fault(
                        key,
                        "mangler en plads i rækkefølgen til '" + row.text("case") + "', eller to sager har samme plads."
                                + " Udfyld turn med 1, 2, ...",
                        "lacks a place in the order for '" + row.text("case")
                                + "', or two cases have the same. Fill in turn" + " with 1, 2, ...");
            }
        }
        return List.copyOf(byTurn.values());
    }

    private static Map<String, Figure> shares(List<String> key, List<SourceRow> rows) {
        Map<String, Figure> shares = new LinkedHashMap<>();
        double sum = 0;
        for (SourceRow row : rows) {
            Figure share = row.figure("share");
            if (!share.value().isPresent()) {
                throw fault(
                        key,
                        "mangler en andel til '" + row.text("case") + "'. Udfyld share, fx 0,5.",
                        "lacks a share for '" + row.text("case") + "'. Fill in share, for instance 0.5.");
            }
            sum += share.number();
            shares.put(row.text("case"), share);
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw fault(
                    key,
                    "har andele, der giver " + sum + " og ikke 1. Ret share.",
                    "has shares that come to " + sum + " and not 1. Correct share.");
        }
        return shares;
    }

    private static ModelException fault(List<String> key, String da, String en) {
        return new ModelException(Text.of(
                "Reglen for overlap i " + String.join(", ", key) + " " + da,
                "The overlap rule of " + String.join(", ", key) + " " + en));
    }

    /** Whether it says what each of these cases gets. */
    boolean covers(Collection<String> names) {
        return cases.containsAll(names);
    }
}
