package dk.provenu.engine.figure.explain;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import java.util.StringJoiner;

/** An explanation as plain text, indented by depth. */
public final class ExplanationText {

    private static final String INDENT = "  ";

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(Language language) {
        this.language = language;
    }

    /**
     * The explanation as text.
     *
     * @param depth how many levels below the figure are unfolded
     */
    public static String of(Explanation explanation, Language language, int depth) {
        ExplanationText writer = new ExplanationText(language);
        Unfolding.of(explanation, depth).lines().forEach(writer::line);
        return writer.text.toString();
    }

    private void line(Unfolding.Line line) {
        String indent = INDENT.repeat(line.depth());
        String after = switch (line.fold()) {
            case OPEN -> "";
            case SEEN_ABOVE -> words(Text.of(" (se ovenfor)", " (see above)"));
            case FOLDED ->
                words(Text.of(" (fold ud: ", " (unfold: ")) + line.step().id() + ")";
        };
        switch (line.step()) {
            case Step.OfColumn column ->
                text.append(indent).append(head(column)).append(after).append('\n');
            case Step.OfFigure figure -> {
                text.append(indent).append(head(figure)).append(after).append('\n');
                if (line.fold() != Unfolding.Fold.SEEN_ABOVE) {
                    details(figure, indent + INDENT);
                }
            }
        }
    }

    private String head(Step.OfColumn column) {
        String missing =
                column.missing() == 0 ? "" : ", " + column.missing() + words(Text.of(" uden tal", " without a number"));
        return words(column.label()) + ": " + column.members().size() + words(Text.of(" tal", " numbers")) + missing
                + " (" + words(column.unit().words()) + ")";
    }

    private String head(Step.OfFigure figure) {
        StringJoiner unit = new StringJoiner(", ", " (", ")");
        unit.add(words(figure.unit().words()));
        if (!(figure.priceBasis() instanceof PriceBasis.None)) {
            unit.add(words(figure.priceBasis().words()));
        }
        return words(figure.label()) + " = " + words(figure.shown()) + unit;
    }

    private void details(Step.OfFigure figure, String indent) {
        switch (figure.cause()) {
            case Cause.Observed(SourceCell cell) -> detail(indent, cell(cell));
            case Cause.Parameter(Reference reference) -> detail(indent, reference(reference));
            case Cause.Assumption assumption -> {
                detail(indent, words(assumption.words()) + ": " + words(assumption.note()));
                assumption
                        .range()
                        .ifPresent(range -> detail(
                                indent,
                                words(Text.of("10.-90. percentil: ", "10th-90th percentile: ")) + words(range.low())
                                        + " - " + words(range.high())));
                assumption.cell().ifPresent(cell -> detail(indent, cell(cell)));
            }
            case Cause.Derived derived -> {
                detail(indent, "= " + words(derived.inNames()));
                detail(indent, "= " + words(derived.inNumbers()));
            }
            case Cause.Modelled modelled -> detail(indent, words(modelled.words()) + ": " + words(modelled.method()));
        }
        for (Note note : figure.notes()) {
            detail(indent, "* " + words(note.text()));
        }
    }

    private void detail(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }

    private String cell(SourceCell cell) {
        String place = cell.place().isEmpty() ? "" : ", " + cell.place();
        return cell.file() + words(Text.of(" linje ", " line ")) + cell.line() + ", " + cell.column() + "; "
                + cell.source() + place + words(Text.of("; indlæst ", "; imported ")) + cell.fetched();
    }

    private String reference(Reference reference) {
        String from = reference.validFrom().isEmpty()
                ? ""
                : words(Text.of(" (gælder fra ", " (in force from ")) + reference.validFrom() + ")";
        return reference.title() + ", " + reference.place() + from;
    }

    private String words(Text words) {
        return words.in(language);
    }
}
