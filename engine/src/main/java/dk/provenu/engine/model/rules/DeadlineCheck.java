package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a case's events against one rule, as of a day. */
final class DeadlineCheck {

    private final Deadline rule;
    private final CaseLine line;
    private final LocalDate on;

    private DeadlineCheck(Deadline rule, CaseLine line, LocalDate on) {
        this.rule = rule;
        this.line = line;
        this.on = on;
    }

    /** One check for each time that the rule is measured, in the order of their days; at least one. */
    static List<Check> of(Deadline rule, CaseLine line, LocalDate on) {
        return new DeadlineCheck(rule, line, on).checks();
    }

    private List<Check> checks() {
        if (rule.from().isEmpty()) {
            return List.of(Check.without(Status.NOT_MEASURABLE, rule.fromWords()));
        }
        String from = rule.from().get();
        Optional<LocalDate> first = line.first(from);
        if (first.isEmpty()) {
            Text event = rule.fromWords();
            return List.of(Check.without(
                    Status.WAITING,
                    Text.of(
                            "regnes fra: " + event.da() + ", som ikke er blandt hændelserne",
                            "measured from: " + event.en() + ", which is not among the events")));
        }
        return switch (rule.measure()) {
            case "by" -> List.of(by(first.get()));
            case "each" -> line.places(from).stream().map(this::each).toList();
            case "count" -> List.of(count(first.get()));
            case "opens" -> List.of(opens(first.get()));
            case "before" -> List.of(before(first.get()));
            default ->
                throw new IllegalStateException("Rule '" + rule.id() + "' has no measure '" + rule.measure() + "'");
        };
    }

    /** The act may come before the event from which it is measured, but not before the case begins. */
    private Check by(LocalDate from) {
        LocalDate begins = line.first(CaseLine.FIRST_CONTACT)
                .filter(day -> day.isBefore(from))
                .orElse(from);
        Optional<LocalDate> done =
                acts().stream().filter(day -> !day.isBefore(begins)).findFirst();
        return judged(from, rule.after(from), done, Optional.empty());
    }

    private Check each(int place) {
        LocalDate from = line.day(place);
        return judged(from, rule.after(from), line.next(rule.act().orElseThrow(), place), Optional.empty());
    }

    /** A period that begins after some months begins on the day after them, so that no act counts in two periods. */
    private Check count(LocalDate from) {
        LocalDate start = from.plusMonths(rule.beginsAfterMonths());
        LocalDate due = start.plusMonths(rule.windowMonths().orElseThrow());
        List<LocalDate> acts = acts().stream()
                .filter(day -> rule.beginsAfterMonths() > 0 ? day.isAfter(start) : !day.isBefore(start))
                .toList();
        int inTime = (int) acts.stream().filter(day -> !day.isAfter(due)).count();
        Optional<LocalDate> done =
                rule.number() <= acts.size() ? Optional.of(acts.get(Math.max(rule.number(), 1) - 1)) : Optional.empty();
        return judged(start, due, done, Optional.of(inTime));
    }

    private Check opens(LocalDate from) {
        return new Check(
                Status.OPENS,
                Optional.of(from),
                Optional.of(rule.after(from)),
                Optional.empty(),
                Optional.empty(),
                Text.EMPTY);
    }

    private Check before(LocalDate end) {
        LocalDate start = rule.before(end);
        Optional<LocalDate> done =
                acts().stream().filter(day -> !day.isBefore(start)).findFirst();
        return judged(start, end, done, Optional.empty());
    }

    private List<LocalDate> acts() {
        return new ArrayList<>(line.days(rule.act().orElseThrow()));
    }

    private Check judged(LocalDate from, LocalDate due, Optional<LocalDate> done, Optional<Integer> count) {
        return new Check(status(due, done), Optional.of(from), Optional.of(due), done, count, Text.EMPTY);
    }

    /** An act after the day that is asked about has not happened on it. */
    private Status status(LocalDate due, Optional<LocalDate> done) {
        Optional<LocalDate> known = done.filter(day -> !day.isAfter(on));
        if (known.isPresent()) {
            return known.get().isAfter(due) ? Status.LATE : Status.MET;
        }
        boolean ended = line.first(CaseLine.BENEFIT_END)
                .filter(end -> !end.isAfter(due) && !end.isAfter(on))
                .isPresent();
        if (ended) {
            return Status.LAPSED;
        }
        return on.isAfter(due) ? Status.MISSING : Status.NOT_YET_DUE;
    }
}
