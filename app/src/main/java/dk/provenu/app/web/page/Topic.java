package dk.provenu.app.web.page;

import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import java.util.Optional;

/** What the results behind the door Benchmark are about, in the order in which a reader asks. */
enum Topic {
    COST(Text.of("Udgifter", "Cost")),
    STAFF(Text.of("Personale", "Staff")),
    CONDITIONS(Text.of("Rammevilkår", "Framework conditions")),
    PRODUCTIVITY(Text.of("Produktivitet og kvalitet", "Productivity and quality")),
    EFFICIENCY(Text.of("Effektivitet", "Efficiency")),
    CERTAINTY(Text.of("Sikkerhed", "Certainty"));

    private final transient Text title;

    Topic(Text title) {
        this.title = title;
    }

    String title(Tongue t) {
        return t.of(title);
    }

    /** The topic of a model; none behind the other doors. */
    static Optional<Topic> of(Model model) {
        if (Door.of(model) != Door.BENCHMARK) {
            return Optional.empty();
        }
        String first = model.id().split("-", 2)[0];
        return Optional.of(
                switch (first) {
                    case "staff" -> STAFF;
                    case "framework" -> CONDITIONS;
                    case "productivity", "quality" -> PRODUCTIVITY;
                    case "frontier", "efficiency" -> EFFICIENCY;
                    default -> model.id().equals("benchmark-certainty") ? CERTAINTY : COST;
                });
    }
}
