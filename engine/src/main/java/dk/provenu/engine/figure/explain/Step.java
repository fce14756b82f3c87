package dk.provenu.engine.figure.explain;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import java.util.List;

/** One thing in an explanation: a figure, or a column of figures that an operation refers to as a whole. */
public sealed interface Step {

    FigureId id();

    Text label();

    Unit unit();

    PriceBasis priceBasis();

    /** The steps that this one rests on, in the order of its operands; empty at a source. */
    List<FigureId> inputs();

    /**
     * A figure.
     *
     * @param id the figure's id
     * @param label its name
     * @param value its number or the reason why there is none
     * @param shown the same as it is written for people
     * @param unit its unit
     * @param priceBasis in whose kroner it is
     * @param cause how it was made
     * @param notes what must be read with it
     */
    record OfFigure(
            FigureId id,
            Text label,
            Value value,
            Text shown,
            Unit unit,
            PriceBasis priceBasis,
            Cause cause,
            List<Note> notes)
            implements Step {

        public OfFigure {
            notes = List.copyOf(notes);
        }

        @Override
        public List<FigureId> inputs() {
            return cause.inputs();
        }
    }

    /**
     * A column.
     *
     * @param id the column's id
     * @param label its name
     * @param unit the unit of all its figures
     * @param priceBasis the price basis of them together
     * @param members its figures in order
     * @param missing how many of them have no number
     */
    record OfColumn(FigureId id, Text label, Unit unit, PriceBasis priceBasis, List<FigureId> members, int missing)
            implements Step {

        public OfColumn {
            members = List.copyOf(members);
        }

        @Override
        public List<FigureId> inputs() {
            return members;
        }
    }
}
