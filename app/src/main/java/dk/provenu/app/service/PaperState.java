package dk.provenu.app.service;

import dk.provenu.engine.figure.Text;

/** How far a paper has come. */
public enum PaperState {
    /** Its text has a fault, or names a figure that does not exist. */
    UNREADABLE(Text.of("kan ikke læses", "cannot be read")),
    /** Somebody must decide something before it can be issued. */
    DRAFT(Text.of("kladde", "draft")),
    ISSUABLE(Text.of("klar til at udsende", "ready to issue")),
    /** Issued, and its text has not been changed since. */
    ISSUED(Text.of("udsendt", "issued")),
    /** Issued, and what the committee decided is written down. */
    DECIDED(Text.of("besluttet", "decided"));

    private final transient Text title;

    PaperState(Text title) {
        this.title = title;
    }

    /** What people call it, with a small letter. */
    public Text title() {
        return title;
    }
}
