package dk.provenu.engine.register.indicator;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.IndicatorSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What persons are told apart by besides municipality and benefit. */
public enum By {
    NONE("ingen", "nothing"),
    AGE("alder", "age"),
    READINESS("visitationskategori", "readiness category");

    private final Text words;

    By(String da, String en) {
        this.words = Text.of(da, en);
    }

    public Text words() {
        return words;
    }

    /** Its name in addresses and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The groups by number: 0 is all together, the last those of whom it is not known. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("all", Text.of("I alt", "Total")));
        if (this != NONE) {
            IndicatorSets.ofKind(this == AGE ? "ages" : "readiness")
                    .forEach(set -> groups.add(new Group(set.name(), set.label())));
            groups.add(new Group("unknown", Text.of("Ikke oplyst", "Not known")));
        }
        return List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param id lower-case English
     */
    public record Group(String id, Text label) {}
}
