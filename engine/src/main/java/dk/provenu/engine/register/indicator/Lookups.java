package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.StateList;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.CaseState;
import dk.provenu.engine.vocabulary.CaseState.Activation;
import dk.provenu.engine.vocabulary.IndicatorSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the kernel asks of a state, an attribute's value or an event's kind, as arrays by number; made once for a count. */
@SuppressWarnings("ArrayRecordComponent")
record Lookups(
        byte[] benefit,
        byte[] status,
        byte[] readiness,
        short[] offer,
        boolean[] partial,
        int readinessAttribute,
        byte[] readinessValue,
        short[] kindOffer,
        int[] bands,
        int[] monthOf,
        int[] firstWeekOfMonth) {

    /** Nothing can be said of the person's week. */
    static final int NOT_KNOWN = 1;

    /** On a public benefit. */
    static final int BENEFIT = 1 << 1;

    static final int JOB = 1 << 2;
    static final int EDUCATION = 1 << 3;

    /** No line: without benefit, the reason not known. */
    static final int NO_LINE = 1 << 4;

    /** Left for a pension or the like. */
    static final int OTHER = 1 << 5;

    /** How many such bits there are. */
    static final int STATUSES = 6;

    private static final List<Activation> TYPES = List.of(Activation.values());

    /** The mentor among the types of offers, whose places are those of {@link Activation}. */
    static final int MENTOR = 1 << Activation.values().length;

    /** January 1990 in months since January 1900, as birth months are counted. */
    static final int MONTHS_TO_1990 = 90 * 12;

    private static final String ATTRIBUTE = "readiness";

    static Lookups of(Histories histories, Cells cells) {
        StateList states = histories.states();
        int size = states.size();
        List<String> categories = IndicatorSets.ofKind(ATTRIBUTE).stream()
                .map(IndicatorSets.Named::name)
                .toList();
        byte[] benefit = new byte[size];
        byte[] status = new byte[size];
        byte[] readiness = new byte[size];
        short[] offer = new short[size];
        boolean[] partial = new boolean[size];
        for (int i = 0; i < size; i++) {
            CaseState state = states.get(i);
            benefit[i] = (byte)
                    (state.kind() == CaseState.Kind.BENEFIT
                            ? state.benefit().map(cells.benefits()::indexOf).orElse(-1) + 1
                            : 0);
            status[i] = (byte) status(state.kind());
            readiness[i] = (byte) (categories.indexOf(readiness(state)) + 1);
            offer[i] = (short) (state.activation() == Activation.NONE ? 0 : bit(state.activation()));
            partial[i] = state.isPartialReturn();
        }
        Background.Attributes attributes = histories.background().attributes();
        byte[] values = new byte[attributes.values().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (categories.indexOf(attributes.values().get(i)) + 1);
        }
        int months = Weeks.monthNumber(histories.to()) + 2;
        int[] monthOf = new int[histories.to() + 1];
        for (int w = 0; w < monthOf.length; w++) {
            monthOf[w] = Weeks.monthNumber(w);
        }
        int[] firstWeek = new int[months];
        Arrays.fill(firstWeek, histories.to());
        for (int w = monthOf.length - 1; w >= 0; w--) {
            firstWeek[monthOf[w]] = w;
        }
        return new Lookups(
                benefit,
                status,
                readiness,
                offer,
                partial,
                attributes.find(ATTRIBUTE),
                values,
                kinds(histories.events()),
                IndicatorSets.ofKind("ages").stream()
                        .mapToInt(set -> Integer.parseInt(set.members().getFirst()))
                        .toArray(),
                monthOf,
                firstWeek);
    }

    private static String readiness(CaseState state) {
        if (!state.readiness().isEmpty() || state.benefit().isEmpty()) {
            return state.readiness();
        }
        String code = state.benefit().get().code();
        Optional<IndicatorSets.Named> assumed = IndicatorSets.ofKind("assumed").stream()
                .filter(set -> set.members().contains(code))
                .findFirst();
        return assumed.map(IndicatorSets.Named::name).orElse("");
    }

    private static int status(CaseState.Kind kind) {
        return switch (kind) {
            case BENEFIT -> BENEFIT;
            case JOB -> JOB;
            case EDUCATION -> EDUCATION;
            case OTHER_EXIT -> OTHER;
            case UNKNOWN, CENSORING -> NOT_KNOWN;
        };
    }

    /** Types of offers by kind and sector: kind * 3 + sector. */
    private static short[] kinds(Events events) {
        List<Integer> offers = new ArrayList<>();
        for (String kind : events.kinds()) {
            for (String sector : List.of("", "_public", "_private")) {
                offers.add(kind.equals("mentor") ? MENTOR : bit(activation(kind, sector)));
            }
        }
        short[] all = new short[offers.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = offers.get(i).shortValue();
        }
        return all;
    }

    private static Activation activation(String kind, String sector) {
        return Activation.find(kind)
                .or(() -> Activation.find(kind + sector))
                .filter(found -> found != Activation.NONE)
                .orElse(Activation.OTHER);
    }

    private static int bit(Activation activation) {
        return 1 << TYPES.indexOf(activation);
    }

    /** The types of a set of offers, as bits. */
    static int bits(String set) {
        int bits = 0;
        for (Activation each : IndicatorSets.offers(set)) {
            bits |= bit(each);
        }
        return bits;
    }

    /** The status a condition of definitions asks for, as bits; 0 for other conditions. */
    static int status(String condition) {
        return switch (condition) {
            case "known" -> BENEFIT | JOB | EDUCATION | NO_LINE | OTHER;
            case "self-supporting" -> JOB | EDUCATION | NO_LINE;
            case "job" -> JOB;
            case "education" -> EDUCATION;
            case "public" -> BENEFIT | OTHER;
            default -> 0;
        };
    }
}
