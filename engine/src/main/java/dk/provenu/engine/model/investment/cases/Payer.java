package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Text;
import java.util.Set;
import java.util.TreeSet;

/** Who bears a cost or gains by an effort. */
enum Payer {
    MUNICIPALITY("municipality", Text.of("Kommunen", "The municipality")),
    STATE("state", Text.of("Staten", "The state")),
    CITIZEN("citizen", Text.of("Borgeren", "The citizen")),
    /** Only for what an effort does to health. */
    REGION("region", Text.of("Regionen", "The region"));

    private final String code;
    private final Text words;

    Payer(String code, Text words) {
        this.code = code;
        this.words = words;
    }

    /** Its name in plans. */
    String code() {
        return code;
    }

    Text words() {
        return words;
    }

    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Payer payer : values()) {
            codes.add(payer.code);
        }
        return codes;
    }

    static Payer of(String code) {
        for (Payer payer : values()) {
            if (payer.code.equals(code)) {
                return payer;
            }
        }
        throw new IllegalArgumentException("There is no payer '" + code + "'");
    }
}
