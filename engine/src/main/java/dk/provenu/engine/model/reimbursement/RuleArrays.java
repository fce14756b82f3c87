package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Counter;
import dk.provenu.engine.law.financing.WeekOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arrays of {@link CompiledRules} while they are being filled. */
final class RuleArrays {

    static final int ACTIVATIONS = Activation.values().length;
    private static final int MOST_OUTCOMES = 127;

    /** A week's number is a short, and never negative. */
    private static final int WEEKS = Short.MAX_VALUE + 1;

    final Kinds kinds;
    final int stride;
    final byte[] revisions = new byte[WEEKS];
    final byte[] status;
    final short[] rules;
    final int[] restartWeeks;
    final int[] windowWeeks;
    private final Map<Row, Short> known = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<WeekOutcome, Byte> codes = new HashMap<>();
    private final List<WeekOutcome> outcomes = new ArrayList<>();
    private final Map<String, Byte> spellOf = new HashMap<>();

    /** A rule: the outcome of each number on its counter, from 0. */
    private record Row(Counter counter, List<Byte> outcomes) {}

    RuleArrays(Kinds kinds, int revisions, int stride) {
        this.kinds = kinds;
        this.stride = stride;
        int count = revisions * kinds.all().size();
        this.status = new byte[count];
        this.rules = new short[count * ACTIVATIONS];
        this.restartWeeks = new int[revisions];
        this.windowWeeks = new int[revisions];
    }

    /** Lets a revision hold from a week on. */
    void begin(int revision, int week) {
        Arrays.fill(revisions, Math.clamp(week, 0, WEEKS), WEEKS, (byte) revision);
    }

    void rule(int revision, int kind, int activation, Counter counter, List<WeekOutcome> byWeek) {
        List<Byte> coded = byWeek.stream().map(this::code).toList();
        Row row = new Row(coded.stream().distinct().count() == 1 ? Counter.NONE : counter, coded);
        short number = known.computeIfAbsent(row, added -> {
            rows.add(added);
            return (short) (rows.size() - 1);
        });
        rules[(revision * kinds.all().size() + kind) * ACTIVATIONS + activation] = number;
        if (row.counter == Counter.SPELL) {
            spellOf.computeIfAbsent(kinds.all().get(kind).benefit(), _ -> (byte) (spellOf.size() + 1));
        }
    }

    private byte code(WeekOutcome outcome) {
        return codes.computeIfAbsent(outcome, added -> {
            if (outcomes.size() > MOST_OUTCOMES) {
                throw new IllegalArgumentException("The rules have more than " + MOST_OUTCOMES + " outcomes.");
            }
            outcomes.add(added);
            return (byte) (outcomes.size() - 1);
        });
    }

    List<WeekOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    boolean[] bySpell() {
        boolean[] bySpell = new boolean[rows.size()];
        for (int i = 0; i < bySpell.length; i++) {
            bySpell[i] = rows.get(i).counter == Counter.SPELL;
        }
        return bySpell;
    }

    byte[] table() {
        byte[] table = new byte[rows.size() * stride];
        for (int i = 0; i < rows.size(); i++) {
            for (int n = 0; n < stride; n++) {
                table[i * stride + n] = rows.get(i).outcomes.get(n);
            }
        }
        return table;
    }

    byte[] spells() {
        byte[] spells = new byte[kinds.all().size()];
        for (int i = 0; i < spells.length; i++) {
            spells[i] = spellOf.getOrDefault(kinds.all().get(i).benefit(), (byte) 0);
        }
        return spells;
    }

    int spellCount() {
        return spellOf.size();
    }
}
