package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.CountCompared;
import dk.provenu.engine.figure.operation.CountPresent;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.paper.language.Expression;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.paper.language.ListUse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes what a paper's expressions say, as figures of the graph: each has its formula, its explanation and its cell in a
 * workbook like any other.
 */
final class Reckoner {

    /** The first part of the ids of the figures that papers make. */
    static final String ROOM = "paper";

    private static final int LONGEST_KEY = 60;
    private static final int RATIO_DECIMALS = 2;

    /**
     * A computed expression.
     *
     * @param typed whether it is a number that a person wrote
     */
    record Reckoned(Figure figure, String address, int decimals, boolean typed) {
        Piece.Tie tie() {
            return new Piece.Tie(figure, address);
        }
    }

    private final FigureId room;
    private final Map<String, PaperSource.Definition> definitions;
    private final Map<String, Sources.Found> figures;
    private final Lists lists;
    private final Map<String, Reckoned> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Reckoner(
            String paper,
            Map<String, PaperSource.Definition> definitions,
            Map<String, Sources.Found> figures,
            Map<String, List<Sources.Member>> lists) {
        this.room = FigureId.of(ROOM, paper);
        this.definitions = definitions;
        this.figures = figures;
        this.lists = new Lists(this, room, lists);
    }

    Lists lists() {
        return lists;
    }

    /**
     * The figure of an expression.
     *
     * @throws LanguageFault when a name is not known or units do not belong together
     */
    Reckoned of(Expression expression) {
        return switch (expression) {
            case Expression.Name(String name) -> named(name);
            case Expression.Literal(double number) -> typed(number, Unit.NUMBER, PriceBasis.none());
            case Expression.It _ ->
                throw fault("'it' kan kun stå efter 'where'.", "'it' can only stand after 'where'.");
            default -> {
                String written = expression.toString();
                Reckoned before = known.get(written);
                if (before == null) {
                    before = compute(expression, key(written), Text.same(bare(expression)));
                    known.put(written, before);
                }
                yield before;
            }
        };
    }

    /** An expression as it is read: without the brackets around the whole. */
    private static String bare(Expression expression) {
        String written = expression.toString();
        return expression instanceof Expression.Binary ? written.substring(1, written.length() - 1) : written;
    }

    private Reckoned named(String name) {
        Reckoned before = known.get(name);
        if (before != null) {
            return before;
        }
        PaperSource.Definition definition = definitions.get(name);
        Sources.Found found = figures.get(name);
        if (definition == null) {
            throw Lists.unknown(name, definitions.keySet());
        }
        if (definition.address().isPresent() && found == null) {
            throw LanguageFault.told();
        }
        if (!open.add(name)) {
            throw fault("'" + name + "' er defineret ved sig selv.", "'" + name + "' is defined by itself.");
        }
        try {
            Reckoned made = found != null
                    ? reckoned(found)
                    : compute(definition.expression().orElseThrow(), name, Text.same(definition.label()));
            known.put(name, made);
            return made;
        } finally {
            open.remove(name);
        }
    }

    private Reckoned compute(Expression expression, String key, Text label) {
        try {
            return switch (expression) {
                case Expression.Name _, Expression.Literal _, Expression.It _ -> of(expression);
                case Expression.Negation(var of) -> {
                    Reckoned inner = of(of);
                    yield inner.typed
                            ? typed(-inner.figure.number(), Unit.NUMBER, PriceBasis.none())
                            : derived(key, label, new Negated(), inner.decimals, inner.figure);
                }
                case Expression.Binary binary -> binary(binary, key, label);
                case Expression.Call call -> call(call, key, label);
            };
        } catch (UnitException e) {
            throw new LanguageFault(0, e.words());
        }
    }

    private Reckoned binary(Expression.Binary binary, String key, Text label) {
        Reckoned left = of(binary.left());
        Reckoned right = of(binary.right());
        if (left.typed && right.typed) {
            throw fault(
                    "'" + binary + "' er kun skrevne tal. Regn på tal med navne.",
                    "'" + binary + "' is typed numbers only. Reckon with named figures.");
        }
        switch (binary.sign()) {
            case '+', '-' -> {
                Reckoned a = left.typed ? like(left, right) : left;
                Reckoned b = alike(right, a);
                int decimals = Math.max(left.typed ? 0 : left.decimals, right.typed ? 0 : right.decimals);
                Operation operation = binary.sign() == '+' ? new Sum() : new Difference();
                return derived(key, label, operation, decimals, a.figure, b.figure);
            }
            case '*' -> {
                Reckoned a = factor(left);
                Reckoned b = factor(right);
                Figure made = Figure.derived(room.child(key), label, new Product(), a.figure, b.figure);
                return made(
                        made,
                        left.typed ? right.decimals : right.typed ? left.decimals : Numbers.decimals(made.unit()));
            }
            default -> {
                Reckoned b = right.typed ? right : sameScale(right, left);
                Figure made = Figure.derived(room.child(key), label, new Quotient(), left.figure, b.figure);
                boolean ratio = made.unit().equals(Unit.NUMBER);
                return made(made, right.typed ? left.decimals : ratio ? RATIO_DECIMALS : Numbers.decimals(made.unit()));
            }
        }
    }

    private Reckoned call(Expression.Call call, String key, Text label) {
        return switch (call.function()) {
            case "sum" -> aggregate(call, key, label, new Sum());
            case "mean" -> aggregate(call, key, label, new Mean());
            case "median" -> aggregate(call, key, label, Quantile.median());
            case "min" -> aggregate(call, key, label, new Minimum());
            case "max" -> aggregate(call, key, label, new Maximum());
            case "size" ->
                derived(
                        key,
                        label,
                        new CountPresent(),
                        0,
                        lists.group(call.list().getFirst()));
            case "count" -> count(call.list().getFirst(), key, label);
            case "pick" -> pick(call);
            case "rank" -> {
                Reckoned own = of(call.arguments().getFirst());
                ListUse list = call.list().getFirst();
                Rank.Direction direction = list.order() == ListUse.Order.HIGHEST
                        ? Rank.Direction.HIGHEST_FIRST
                        : Rank.Direction.LOWEST_FIRST;
                yield derived(
                        key, label, new Rank(direction, own.decimals), 0, own.figure, lists.group(Lists.whole(list)));
            }
            case "abs" -> {
                Reckoned of = of(call.arguments().getFirst());
                Reckoned negated = of(new Expression.Negation(call.arguments().getFirst()));
                yield derived(key, label, new Maximum(), of.decimals, of.figure, negated.figure);
            }
            case "smallest", "largest" -> {
                Reckoned a = of(call.arguments().get(0));
                Reckoned b = alike(of(call.arguments().get(1)), a);
                Operation operation = call.function().equals("smallest") ? new Minimum() : new Maximum();
                yield derived(key, label, operation, a.decimals, a.figure, b.figure);
            }
            default -> {
                Reckoned a = of(call.arguments().get(0));
                Reckoned b = alike(of(call.arguments().get(1)), a);
                Operation operation = call.function().equals("share") ? new Share() : new Growth();
                yield derived(key, label, operation, Numbers.decimals(Unit.SHARE), a.figure, b.figure);
            }
        };
    }

    private Reckoned aggregate(Expression.Call call, String key, Text label, Operation operation) {
        ListUse list = call.list().getFirst();
        Group group = lists.group(list);
        return derived(
                key, label, operation, lists.members(list).getFirst().found().decimals(), group);
    }

    private Reckoned count(ListUse list, String key, Text label) {
        if (list.where().isEmpty()) {
            return derived(key, label, new CountPresent(), 0, lists.group(list));
        }
        ListUse.Filter filter = list.where().get();
        List<Sources.Member> all = lists.members(Lists.whole(list));
        Reckoned limit = lists.limit(filter, all);
        return derived(
                key,
                label,
                new CountCompared(filter.relation(), Lists.decimals(limit, all)),
                0,
                limit.figure,
                lists.group(Lists.whole(list)));
    }

    private Reckoned pick(Expression.Call call) {
        ListUse list = call.list().getFirst();
        String key = FigureId.key(call.arguments().getFirst().toString());
        List<Sources.Member> all = lists.members(list);
        return all.stream()
                .filter(member -> member.isNamed(key))
                .findFirst()
                .map(member -> reckoned(member.found()))
                .orElseThrow(() -> Lists.unknown(
                        key,
                        all.stream()
                                .map(member ->
                                        FigureId.key(member.found().label().da()))
                                .toList()));
    }

    static Reckoned reckoned(Sources.Found found) {
        return new Reckoned(found.figure(), found.address(), found.decimals(), false);
    }

    /** Two that are to be compared, in one unit, and the decimals on which they are compared. */
    record Pair(Reckoned left, Reckoned right, int decimals) {}

    /** Two expressions made comparable. */
    Pair pair(Expression first, Expression second) {
        try {
            Reckoned left = of(first);
            Reckoned right = of(second);
            if (left.typed && right.typed) {
                throw fault(
                        "Der sammenlignes to skrevne tal. Mindst ét skal være et tal med navn.",
                        "Two typed numbers are compared. At least one must be a named figure.");
            }
            Reckoned a = left.typed ? like(left, right) : left;
            Reckoned b = alike(right, a);
            int decimals = Math.max(
                    left.typed ? written(a.figure.number()) : left.decimals,
                    right.typed ? written(b.figure.number()) : right.decimals);
            if (!a.figure.unit().equals(b.figure.unit())) {
                Figure.derived(room.child("pair"), Text.EMPTY, new Difference(), a.figure, b.figure);
            }
            return new Pair(a, b, decimals);
        } catch (UnitException e) {
            throw new LanguageFault(0, e.words());
        }
    }

    /** The difference of two that are compared: what stands behind a comparing word. */
    Reckoned difference(Expression first, Expression second) {
        return of(new Expression.Binary('-', first, second));
    }

    /** The decimals that a typed number has. */
    static int written(double number) {
        String text =
                new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    /** The second in the first's unit: a typed number takes it, another scale is converted by a visible step. */
    Reckoned alike(Reckoned of, Reckoned to) {
        return of.typed ? like(of, to) : sameScale(of, to);
    }

    private Reckoned like(Reckoned typed, Reckoned other) {
        return typed(typed.figure.number(), other.figure.unit(), other.figure.priceBasis());
    }

    /** So many pct. of something: the pct. as a share. */
    private Reckoned factor(Reckoned of) {
        if (of.figure.unit().form() != Unit.Form.PERCENT) {
            return of;
        }
        String key = key(of.figure.id().value() + " as a share");
        return known.computeIfAbsent(
                key,
                _ -> derived(
                        key,
                        of.figure.label(),
                        Convert.between(of.figure.unit(), Unit.SHARE),
                        Numbers.decimals(Unit.SHARE),
                        of.figure));
    }

    private Reckoned sameScale(Reckoned of, Reckoned to) {
        Optional<Convert> step = Numbers.towards(of.figure, to.figure.unit());
        if (step.isEmpty()) {
            return of;
        }
        String key = key(of.figure.id().value() + " in " + to.figure.unit().code());
        return known.computeIfAbsent(key, _ -> derived(key, of.figure.label(), step.get(), to.decimals, of.figure));
    }

    private Reckoned typed(double number, Unit unit, PriceBasis basis) {
        String key = key(number + " " + unit.code() + " " + basis);
        return known.computeIfAbsent(key, _ -> {
            FigureId id = room.child("typed", key);
            Text note = Text.of("Skrevet i papiret", "Written in the paper");
            Figure figure = Figure.assumption(
                    id,
                    note,
                    Value.of(number),
                    unit,
                    basis,
                    new Origin.Assumption(note, Optional.empty(), Optional.empty()),
                    List.of());
            return new Reckoned(figure, id.value(), written(number), true);
        });
    }

    private Reckoned derived(String key, Text label, Operation operation, int decimals, Node... operands) {
        return made(Figure.derived(room.child(key), label, operation, operands), decimals);
    }

    private static Reckoned made(Figure figure, int decimals) {
        return new Reckoned(figure, figure.id().value(), decimals, false);
    }

    /** A key of its own for each thing that is written. */
    static String key(String written) {
        String plain = FigureId.key(written.replace(" + ", "_plus_")
                .replace(" * ", "_times_")
                .replace(" / ", "_over_")
                .replace(" - ", "_minus_"));
        String beginning = plain.length() > LONGEST_KEY ? plain.substring(0, LONGEST_KEY) : plain;
        return beginning + "." + Integer.toHexString(written.hashCode());
    }

    static LanguageFault fault(String da, String en) {
        return new LanguageFault(0, Text.of(da, en));
    }
}
