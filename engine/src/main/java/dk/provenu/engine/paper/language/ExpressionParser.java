package dk.provenu.engine.paper.language;

import dk.provenu.engine.figure.operation.Comparison;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads expressions, conditions and lists. */
public final class ExpressionParser {

    /** The functions that take a list first. */
    private static final Set<String> OF_LIST = Set.of("sum", "mean", "median", "min", "max", "count", "size", "pick");

    /** The functions of figures. */
    private static final Set<String> OF_FIGURES = Set.of("share", "growth", "abs", "rank", "smallest", "largest");

    private static final int DEEPEST = 40;

    private final Lexer lexer;
    private int depth;

    ExpressionParser(Lexer lexer) {
        this.lexer = lexer;
    }

    /**
     * Reads an expression that stands alone.
     *
     * @throws LanguageFault when it cannot be read
     */
    public static Expression expression(String text) {
        Lexer lexer = new Lexer(text);
        Expression expression = new ExpressionParser(lexer).sum();
        done(lexer);
        return expression;
    }

    static void done(Lexer lexer) {
        if (!lexer.isDone()) {
            throw new LanguageFault(
                    "'" + Lexer.shown(lexer.peek()) + "' hører ikke til her.",
                    "'" + Lexer.shown(lexer.peek()) + "' does not belong here.");
        }
    }

    Expression sum() {
        Expression left = product();
        while (true) {
            if (lexer.takes("+")) {
                left = new Expression.Binary('+', left, product());
            } else if (lexer.takes("-")) {
                left = new Expression.Binary('-', left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = factor();
        while (true) {
            if (lexer.takes("*")) {
                left = new Expression.Binary('*', left, factor());
            } else if (lexer.takes("/")) {
                left = new Expression.Binary('/', left, factor());
            } else {
                return left;
            }
        }
    }

    private Expression factor() {
        deeper();
        Expression read = read();
        depth--;
        return read;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new LanguageFault(
                    "Udtrykket har for mange parenteser. Giv en del af det et navn under figures.",
                    "The expression has too many brackets. Give a part of it a name under figures.");
        }
    }

    private Expression read() {
        if (lexer.takes("-")) {
            return new Expression.Negation(factor());
        }
        if (lexer.takes("(")) {
            Expression inner = sum();
            lexer.expect(")", "(" + inner);
            return inner;
        }
        if (lexer.isNumber()) {
            return new Expression.Literal(lexer.number());
        }
        String name = lexer.name("et navn eller et tal", "a name or a number");
        if (name.equals("it")) {
            return new Expression.It();
        }
        return lexer.takes("(") ? call(name) : new Expression.Name(name);
    }

    private Expression call(String function) {
        List<ListUse> lists = new ArrayList<>();
        List<Expression> arguments = new ArrayList<>();
        if (OF_LIST.contains(function)) {
            lists.add(list());
            if (function.equals("pick")) {
                lexer.expect(",", "pick(" + lists.getFirst());
                arguments.add(new Expression.Name(lexer.next().replace("\"", "")));
            }
        } else if (function.equals("rank")) {
            arguments.add(sum());
            lexer.expect(",", "rank(" + arguments.getFirst());
            lists.add(list());
        } else if (OF_FIGURES.contains(function)) {
            arguments.add(sum());
            while (lexer.takes(",")) {
                arguments.add(sum());
            }
            int wanted = function.equals("abs") ? 1 : 2;
            if (arguments.size() != wanted) {
                throw new LanguageFault(
                        function + " tager " + wanted + " tal, ikke " + arguments.size() + ".",
                        function + " takes " + wanted + " figures, not " + arguments.size() + ".");
            }
        } else {
            throw unknown(function);
        }
        lexer.expect(")", function + "(...");
        return new Expression.Call(function, lists, arguments);
    }

    private static LanguageFault unknown(String function) {
        Set<String> known = new TreeSet<>(OF_LIST);
        known.addAll(OF_FIGURES);
        String near = Nearest.of(function, known).orElse(String.join(", ", known));
        return new LanguageFault(
                "Funktionen '" + Lexer.shown(function) + "' kendes ikke. Måske: " + near + ".",
                "The function '" + Lexer.shown(function) + "' is not known. Maybe: " + near + ".");
    }

    /** {@code NAME [where it > EXPRESSION] [highest|lowest|last [N]]}. */
    ListUse list() {
        String name = lexer.name("navnet på en liste", "the name of a list");
        Optional<ListUse.Filter> where = Optional.empty();
        if (lexer.takes("where")) {
            lexer.expect("it", "where");
            where = Optional.of(new ListUse.Filter(relation(), sum()));
        }
        ListUse.Order order = ListUse.Order.GIVEN;
        for (ListUse.Order each : List.of(ListUse.Order.HIGHEST, ListUse.Order.LOWEST, ListUse.Order.LAST)) {
            if (lexer.takes(each.name().toLowerCase(Locale.ROOT))) {
                order = each;
            }
        }
        OptionalInt most = OptionalInt.empty();
        if (lexer.isNumber()) {
            double number = lexer.number();
            if (number < 1 || number != Math.rint(number)) {
                throw new LanguageFault(
                        "Antallet i en liste skal være et helt tal fra 1.",
                        "The number of members of a list must be a whole number from 1.");
            }
            most = OptionalInt.of((int) Math.min(number, Integer.MAX_VALUE));
        }
        return new ListUse(name, where, order, most);
    }

    private Comparison relation() {
        for (Comparison each : Comparison.values()) {
            if (lexer.takes(each.sign())) {
                return each;
            }
        }
        throw new LanguageFault(
                "Her ventes et af <, <=, >, >=, = og !=.", "Here one of <, <=, >, >=, = and != is expected.");
    }

    Condition condition() {
        Condition left = both();
        while (lexer.takes("or") || lexer.takes("eller")) {
            left = new Condition.Or(left, both());
        }
        return left;
    }

    private Condition both() {
        Condition left = one();
        while (lexer.takes("and") || lexer.takes("og")) {
            left = new Condition.And(left, one());
        }
        return left;
    }

    private Condition one() {
        deeper();
        try {
            if (lexer.takes("not") || lexer.takes("ikke")) {
                lexer.expect("(", "not");
                Condition inner = condition();
                lexer.expect(")", "not (" + inner);
                return new Condition.Not(inner);
            }
            Expression left = sum();
            return new Condition.Compared(left, relation(), sum());
        } finally {
            depth--;
        }
    }
}
