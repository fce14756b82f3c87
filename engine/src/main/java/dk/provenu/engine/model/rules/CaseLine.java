package dk.provenu.engine.model.rules;

import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The events of a case in the order of their days, found by their own code or by what they count as. */
final class CaseLine {

    static final String FIRST_CONTACT = "first_contact";
    static final String BENEFIT_END = "benefit_end";

    private final List<CaseEvent> events;
    private final Map<String, Set<String>> codes = new HashMap<>();

    private CaseLine(List<CaseEvent> events, CompiledTable kinds) {
        this.events =
                events.stream().sorted(Comparator.comparing(CaseEvent::date)).toList();
        for (CaseEvent event : events) {
            codes.computeIfAbsent(event.kind(), kind -> codesOf(kind, kinds));
        }
    }

    /** The events, and the first contact where only the person's description has it. */
    static CaseLine of(Rulebook rules, Optional<LocalDate> firstContact, List<CaseEvent> events) {
        List<CaseEvent> all = new ArrayList<>(events);
        boolean said = events.stream().anyMatch(event -> event.kind().equals(FIRST_CONTACT));
        if (!said) {
            firstContact.ifPresent(day -> all.addFirst(new CaseEvent(day, FIRST_CONTACT)));
        }
        return new CaseLine(all, rules.table(Rulebook.EVENTS));
    }

    private static Set<String> codesOf(String kind, CompiledTable kinds) {
        Set<String> all = new HashSet<>(Set.of(kind));
        List<DecisionRow> fired =
                kinds.decide(Answers.values(kinds, Map.of("event", kind))).fired();
        for (DecisionRow row : fired) {
            if (row.outcome("counts_as") instanceof Outcome.OfCode(String code)) {
                all.add(code);
            }
        }
        return all;
    }

    List<CaseEvent> events() {
        return events;
    }

    private boolean is(int index, String code) {
        return codes.getOrDefault(events.get(index).kind(), Set.of()).contains(code);
    }

    /** The places of the events of a code. */
    List<Integer> places(String code) {
        return IntStream.range(0, events.size())
                .filter(index -> is(index, code))
                .boxed()
                .toList();
    }

    LocalDate day(int place) {
        return events.get(place).date();
    }

    /** The days of the events of a code. */
    List<LocalDate> days(String code) {
        return places(code).stream().map(this::day).toList();
    }

    Optional<LocalDate> first(String code) {
        return days(code).stream().findFirst();
    }

    /** The first event of a code that is not before the day of the one at a place and is not that one itself. */
    Optional<LocalDate> next(String code, int place) {
        return IntStream.range(0, events.size())
                .filter(index -> is(index, code)
                        && (is(place, code) ? index > place : !day(index).isBefore(day(place))))
                .mapToObj(this::day)
                .findFirst();
    }
}
