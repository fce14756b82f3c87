package dk.provenu.app.web.view;

/**
 * A picture, drawn in the browser from {@code json}.
 *
 * @param alternative what the picture says, for those who do not see it
 * @param behind the same numbers as a table
 */
public record ChartView(String id, String title, String subtitle, String alternative, String json, TableView behind) {}
