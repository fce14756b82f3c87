package dk.provenu.engine.model.reform;

import dk.provenu.engine.table.Row;
import java.util.List;
import java.util.Optional;

/** What a part of a reform comes to. */
sealed interface PartResult {

    Sheet.Part part();

    /** What the part adds to the budget gap, by year; a gain is negative. */
    Yearly gap();

    /** Its table, row by row. */
    List<Shown> rows();

    /**
     * A row as it is shown.
     *
     * @param row the figures
     * @param kind how it is set apart
     * @param decimals how many decimals
     */
    record Shown(Yearly row, Row.Kind kind, int decimals) {}

    /**
     * Own estimate against the state's.
     *
     * @param own the sum of the own lines
     * @param state the sum of the state's lines, where there are any
     */
    record Compared(Sheet.Part part, Yearly own, Optional<Yearly> state, Yearly gap, List<Shown> rows)
            implements PartResult {
        public Compared {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Expenditure under a ceiling.
     *
     * @param excess what lies above the ceiling before the reform adds to it; negative where there is room left
     * @param variant the gap at the rate that the source does not use, where the sheet has one
     */
    record Capped(Sheet.Part part, Yearly excess, Yearly gap, Optional<Yearly> variant, List<Shown> rows)
            implements PartResult {
        public Capped {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Expenditure per person under a ceiling per person.
     *
     * @param impliedPersons the persons that a given loss and loss per person imply
     */
    record UnitCapped(Sheet.Part part, Optional<Yearly> impliedPersons, Yearly gap, List<Shown> rows)
            implements PartResult {
        public UnitCapped {
            rows = List.copyOf(rows);
        }
    }

    /** An amount that was set aside; its gap is the sum of the lines. */
    record Reserved(Sheet.Part part, Yearly gap, List<Shown> rows) implements PartResult {
        public Reserved {
            rows = List.copyOf(rows);
        }
    }
}
