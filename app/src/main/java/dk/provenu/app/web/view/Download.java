package dk.provenu.app.web.view;

/** A file that the result can be had as. */
public record Download(String name, String href) {}
