package dk.provenu.app.web.view;

import java.util.List;

/** What a result builds on: remarks first, then sources, dates and what is missing. */
public record BasisView(List<NoteView> notes, List<Item> items) {
    /** What must be seen before the numbers are used. */
    public List<NoteView> doubts() {
        return notes.stream().filter(NoteView::doubt).toList();
    }

    /** The other remarks. */
    public List<NoteView> remarks() {
        return notes.stream().filter(note -> !note.doubt()).toList();
    }

    /** A heading with its lines. */
    public record Item(String name, List<String> lines) {}
}
