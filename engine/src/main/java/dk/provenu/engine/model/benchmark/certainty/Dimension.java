package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody who makes a benchmark must choose. */
enum Dimension {
    METHOD(Text.of("Metode", "Method")),
    DENOMINATOR(Text.of("Nævner", "Denominator")),
    CORRECTION(Text.of("Korrektion", "Correction")),
    ACCOUNT(Text.of("Kontogruppe", "Account group")),
    YEAR(Text.of("Regnskabsår", "Year")),
    LEVEL(Text.of("Gennemsnit eller median", "Mean or median"));

    private final transient Text title;

    Dimension(Text title) {
        this.title = title;
    }

    Text title() {
        return title;
    }

    /** Its name in files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<String> keys() {
        return Arrays.stream(values()).map(Dimension::key).collect(Collectors.toUnmodifiableSet());
    }
}
