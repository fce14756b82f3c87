package dk.provenu.app.web.view;

import java.util.List;

/** What a result builds on: remarks first, then sources, dates and what is missing. */
public record BasisView(List<NoteView> notes, List<Item> items) {
    /** A heading with its lines. */
    public record Item(String name, List<String> lines) {}
}
