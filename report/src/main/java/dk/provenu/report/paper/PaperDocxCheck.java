package dk.provenu.report.paper;

import java.util.List;

/**
 * What has become of a paper's figures in a document that somebody has edited.
 *
 * @param paper the paper's name in the workspace
 * @param revision the revision of its text
 * @param figures how many pieces and cells are bound in it
 * @param edits what no longer reads as it was bound, in the order of the paper; then the numbers that came to it
 */
public record PaperDocxCheck(String paper, int revision, int figures, List<Edit> edits) {

    /** What has happened. */
    public enum Kind {
        /** It reads otherwise than it was bound. */
        CHANGED,
        /** It is no longer in the document, or the mark by which it is found is not. */
        REMOVED,
        /** A number that is bound to nothing has come into the text. */
        ADDED
    }

    /**
     * Something that no longer is as it was.
     *
     * @param kind what has happened
     * @param address where the figure is found again; empty for a number that came
     * @param source how the binding is written in the paper's text, or row and column of a table
     * @param was how it read; empty for a number that came
     * @param is how it reads now; empty where it was removed
     * @param place the words around it, where they are known
     */
    public record Edit(Kind kind, String address, String source, String was, String is, String place) {}

    public PaperDocxCheck {
        edits = List.copyOf(edits);
    }

    /** Whether every figure still reads as it was bound and no number has come. */
    public boolean isUntouched() {
        return edits.isEmpty();
    }
}
