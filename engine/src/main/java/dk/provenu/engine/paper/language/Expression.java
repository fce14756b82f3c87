package dk.provenu.engine.paper.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be computed, as it is written. {@link Object#toString} writes it in one way only, so that equal ones read equal. */
public sealed interface Expression {

    /** A number that a person wrote: only to compare with, to count places or to divide by. */
    record Literal(double number) implements Expression {
        @Override
        public String toString() {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }

    /** A figure by its name in the paper. */
    record Name(String name) implements Expression {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The member of a list that a condition looks at: {@code it}. */
    record It() implements Expression {
        @Override
        public String toString() {
            return "it";
        }
    }

    /** Two expressions and a sign between them: + - * /. */
    record Binary(char sign, Expression left, Expression right) implements Expression {
        @Override
        public String toString() {
            return "(" + left + " " + sign + " " + right + ")";
        }
    }

    /** The same with the other sign. */
    record Negation(Expression of) implements Expression {
        @Override
        public String toString() {
            return "-" + of;
        }
    }

    /**
     * A function.
     *
     * @param function its name
     * @param list the list that it looks at, where it takes one
     * @param arguments the others
     */
    record Call(String function, List<ListUse> list, List<Expression> arguments) implements Expression {
        public Call {
            list = List.copyOf(list);
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return function + "("
                    + Stream.concat(list.stream(), arguments.stream())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + ")";
        }
    }
}
