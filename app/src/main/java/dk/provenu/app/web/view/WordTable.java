package dk.provenu.app.web.view;

import java.util.List;

/** A table of words. */
public record WordTable(String title, List<String> heads, List<List<String>> rows) {}
