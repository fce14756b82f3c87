package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Financing;
import dk.provenu.engine.law.financing.WeekOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one state of the law in plain arrays: a week, a kind and a counter lead to an outcome by three look-ups.
 * Make them with {@link #of}; they are immutable and safe for several threads.
 */
public final class CompiledRules {

    /** The kind of a week without public support. */
    public static final byte SELF_SUPPORT = 0;

    /** The kind of a week without a benefit that the rules know, yet with public support: a subsidised job. */
    public static final byte OTHER_SUPPORT = 1;

    static final byte SELF = 0;
    static final byte OTHER = 1;
    static final byte AFFECTED = 2;

    /** Which revision of the rules holds in a week, by the week's number. */
    final byte[] revisions;

    /** By revision and kind: self-support, other support or affected week. */
    final byte[] status;

    /** By revision, kind and activation: the row of {@code table} and {@code bySpell}. */
    final short[] rules;

    /** By rule: which counter picks the outcome; whether it is that of the spell. */
    final boolean[] bySpell;

    /** By rule and number of the week: the outcome. */
    final byte[] table;

    /** By kind: the spell that it belongs to; 0 for none. */
    final byte[] spells;

    /** By revision. */
    final int[] restartWeeks;

    /** By revision: how many whole weeks the latest years hold. */
    final int[] windowWeeks;

    final int stride;
    final int kindCount;
    final int spellCount;
    final boolean gapsAreSelfSupport;
    private final List<WeekOutcome> outcomes;
    private final List<Kind> kinds;
    private final Kinds grants;

    /**
     * A kind of week.
     *
     * @param benefit the benefit's code; empty for a week without
     * @param granted which of the law's periods of grant it belongs to: 0 when the law makes no difference, else from 1;
     *     -1 when it makes one and the day is not given
     */
    public record Kind(String benefit, int granted) {}

    CompiledRules(RuleArrays arrays, RuleOptions options) {
        this.revisions = arrays.revisions;
        this.status = arrays.status;
        this.rules = arrays.rules;
        this.bySpell = arrays.bySpell();
        this.table = arrays.table();
        this.spells = arrays.spells();
        this.restartWeeks = arrays.restartWeeks;
        this.windowWeeks = arrays.windowWeeks;
        this.stride = arrays.stride;
        this.kindCount = arrays.kinds.all().size();
        this.spellCount = arrays.spellCount();
        this.outcomes = arrays.outcomes();
        this.kinds = arrays.kinds.all();
        this.grants = arrays.kinds;
        this.gapsAreSelfSupport = options.gapsAreSelfSupport();
    }

    /**
     * The rules of a law.
     *
     * @throws IllegalArgumentException when the financing table names a parameter that the law does not have
     */
    public static CompiledRules of(Law law, Financing financing, RuleOptions options) {
        return RulesCompiler.compile(law, financing, options);
    }

    /** The kind of a week on a benefit, granted on a day or on one that is not given; empty for an unknown benefit. */
    public Optional<Byte> kind(String benefit, Optional<LocalDate> granted) {
        return grants.find(benefit, granted);
    }

    /** All kinds, by their number. */
    public List<Kind> kinds() {
        return kinds;
    }

    /** All outcomes, by the number that stands in {@link Counted#outcome}. */
    public List<WeekOutcome> outcomes() {
        return outcomes;
    }

    /** The revision in force in a week, from 0. */
    public int revision(int week) {
        return revisions[Math.clamp(week, 0, revisions.length - 1)];
    }

    /** Whether a week of a kind is an affected week, which counts on the ladder. */
    public boolean isAffected(int week, byte kind) {
        return status[revision(week) * kindCount + kind] == AFFECTED;
    }

    /** Whether a week of a kind is one of self-support. */
    public boolean isSelfSupport(int week, byte kind) {
        return status[revision(week) * kindCount + kind] == SELF;
    }

    /** How many weeks of self-support restart the counter in a week. */
    public int restartWeeks(int week) {
        return restartWeeks[revision(week)];
    }

    /** Over how many whole weeks self-support is counted in a week. */
    public int windowWeeks(int week) {
        return windowWeeks[revision(week)];
    }

    /** The outcome for a week of a kind, with the given numbers on the two counters. */
    public WeekOutcome outcome(int week, byte kind, Activation activation, int ladder, int spell) {
        return outcomes.get(code(revision(week), kind, activation.number(), ladder, spell));
    }

    byte code(int revision, byte kind, byte activation, int ladder, int spell) {
        int rule = rules[(revision * kindCount + kind) * RuleArrays.ACTIVATIONS + activation];
        int number = bySpell[rule] ? spell : ladder;
        return table[rule * stride + Math.min(number, stride - 1)];
    }
}
