package dk.provenu.app.web.view;

/** A remark: its kind in a word, its text, and whether it is a doubt to be seen before the number is used. */
public record NoteView(String kind, String text, boolean doubt) {}
