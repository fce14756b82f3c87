package dk.provenu.engine.register;

import dk.provenu.engine.vocabulary.CaseState;
import dk.provenu.engine.vocabulary.CaseState.Activation;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import dk.provenu.engine.vocabulary.CaseStates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The states that a column of spells refers to by number, with what a kernel asks of them as arrays. Built from the
 * vocabulary's list; the order is fixed for one set of histories and has no meaning.
 */
public final class StateList {

    private static final StateList STANDARD = new StateList(CaseStates.all());

    private final List<CaseState> states;
    private final Map<String, Integer> byCode = new HashMap<>();
    private final List<String> groups;
    private final short[] groupOf;

    private StateList(List<CaseState> states) {
        this.states = List.copyOf(states);
        Set<String> names = new LinkedHashSet<>();
        for (CaseState state : states) {
            if (byCode.put(state.code(), byCode.size()) != null) {
                throw new IllegalArgumentException("The state " + state.code() + " stands twice in the list.");
            }
            names.add(state.group());
        }
        this.groups = List.copyOf(names);
        this.groupOf = new short[states.size()];
        List<String> order = new ArrayList<>(names);
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = (short) order.indexOf(states.get(i).group());
        }
    }

    /** The states of the vocabulary, in its order. */
    public static StateList standard() {
        return STANDARD;
    }

    /**
     * Some states, numbered in this order.
     *
     * @throws IllegalArgumentException when a code stands twice
     */
    public static StateList of(List<CaseState> states) {
        return new StateList(states);
    }

    /** The states whose codes are given, numbered in this order; a code without a state of its own becomes unknown. */
    public static StateList ofCodes(List<String> codes) {
        return new StateList(codes.stream()
                .map(code -> CaseStates.find(code).orElseGet(() -> unknown(code)))
                .toList());
    }

    private static CaseState unknown(String code) {
        CaseState unknown = CaseStates.find(CaseStates.UNKNOWN).orElseThrow();
        return new CaseState(
                code,
                false,
                unknown.label(),
                unknown.kind(),
                unknown.benefit(),
                unknown.readiness(),
                unknown.activation(),
                false,
                unknown.validity(),
                unknown.source(),
                unknown.doubt());
    }

    public int size() {
        return states.size();
    }

    public List<CaseState> all() {
        return states;
    }

    public CaseState get(int index) {
        return states.get(index);
    }

    /** The number of a code. */
    public OptionalInt find(String code) {
        Integer index = byCode.get(code);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    public Kind kind(int index) {
        return states.get(index).kind();
    }

    /** The groups that states are counted under, by number: benefit codes, and the kinds of what is no benefit. */
    public List<String> groups() {
        return groups;
    }

    /** State number to group number ({@link #groups}); the caller's own copy. */
    public short[] groupOf() {
        return groupOf.clone();
    }

    /** State number to whether it fulfils a condition; for kernels that ask it millions of times. */
    public boolean[] where(Predicate<CaseState> condition) {
        boolean[] found = new boolean[states.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = condition.test(states.get(i));
        }
        return found;
    }

    /** State number to {@link Kind#number}. */
    public byte[] kinds() {
        byte[] kinds = new byte[states.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = states.get(i).kind().number();
        }
        return kinds;
    }

    /** State number to {@link Activation#number}. */
    public byte[] activations() {
        byte[] activations = new byte[states.size()];
        for (int i = 0; i < activations.length; i++) {
            activations[i] = states.get(i).activation().number();
        }
        return activations;
    }

    /** Whether a week can have the state, by the state's validity on the week's Monday. */
    public boolean isValid(int index, int week) {
        LocalDate monday = Weeks.monday(week);
        return states.get(index).validity().covers(monday);
    }
}
