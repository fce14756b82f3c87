package dk.provenu.app.web.page;

import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;

/** The doors to the left, in the order of the year's work. */
public enum Door {
    OVERVIEW("/", "home", Text.of("Overblik", "Overview")),
    DEVELOPMENT("/udvikling", "groups", Text.of("Udvikling", "Development")),
    ECONOMY("/oekonomi", "document", Text.of("Økonomi", "Economy")),
    INVESTMENT("/investering", "payments", Text.of("Investering", "Investment")),
    BENCHMARK("/benchmark", "analytics", Text.of("Benchmark", "Benchmark")),
    GOALS("/maal", "flag", Text.of("Mål", "Goals")),
    DATA("/data", "database", Text.of("Data", "Data"));

    private final String path;
    private final String icon;
    private final transient Text title;

    Door(String path, String icon, Text title) {
        this.path = path;
        this.icon = icon;
        this.title = title;
    }

    /** Its address. */
    public String path() {
        return path;
    }

    String icon() {
        return icon;
    }

    String title(Tongue t) {
        return t.of(title);
    }

    /** Whether the model's result stands behind it. */
    boolean holds(Model model) {
        return of(model) == this;
    }

    /** The door behind which the model's result stands. */
    static Door of(Model model) {
        String topic = model.id().split("-", 2)[0];
        return switch (topic) {
            case "forecast", "recipients", "indicators", "survival" -> DEVELOPMENT;
            case "investment", "business", "evidence", "plan", "savings", "payroll" -> INVESTMENT;
            case "reimbursement", "financing", "reform" -> ECONOMY;
            case "follow", "goals", "paper" -> GOALS;
            default -> BENCHMARK;
        };
    }
}
