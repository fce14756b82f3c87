package dk.provenu.app.web.view;

/** A named piece of information, such as a file or a date. */
public record Line(String name, String text) {}
