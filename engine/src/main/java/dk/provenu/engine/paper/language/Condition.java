package dk.provenu.engine.paper.language;

import dk.provenu.engine.figure.operation.Comparison;

/** What must hold for words to stand. */
public sealed interface Condition {

    /** Two expressions compared. */
    record Compared(Expression left, Comparison relation, Expression right) implements Condition {
        @Override
        public String toString() {
            return left + " " + relation.sign() + " " + right;
        }
    }

    record And(Condition left, Condition right) implements Condition {
        @Override
        public String toString() {
            return "(" + left + " and " + right + ")";
        }
    }

    record Or(Condition left, Condition right) implements Condition {
        @Override
        public String toString() {
            return "(" + left + " or " + right + ")";
        }
    }

    record Not(Condition of) implements Condition {
        @Override
        public String toString() {
            return "not " + of;
        }
    }
}
