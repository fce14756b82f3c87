package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Note;
import java.util.Collection;
import java.util.List;

/** Remarks as the templates show them, doubts first. */
final class Notes {
    private Notes() {}

    static List<NoteView> of(Collection<Note> notes, Language language) {
        Tongue t = new Tongue(language);
        return notes.stream()
                .distinct()
                .map(note -> new NoteView(kind(note.kind(), t), t.of(note.text()), note.kind() != Note.Kind.FOOTNOTE))
                .sorted((a, b) -> Boolean.compare(b.doubt(), a.doubt()))
                .toList();
    }

    private static String kind(Note.Kind kind, Tongue t) {
        return switch (kind) {
            case FOOTNOTE -> t.of("Bemærk", "Note");
            case DOUBT -> t.of("Tvivl", "Doubt");
            case SOURCE_ERROR -> t.of("Fejl i kilden", "Error in the source");
        };
    }
}
