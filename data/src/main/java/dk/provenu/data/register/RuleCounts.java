package dk.provenu.data.register;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule was used, and where first. */
final class RuleCounts {

    private static final int SHOWN = 5;
    private static final int CODES = 12;

    private final Map<Rule, Count> counts = new EnumMap<>(Rule.class);
    private final Map<String, Long> unknownCodes = new TreeMap<>();

    private static final class Count {
        private long times;
        private final List<String> first = new ArrayList<>();
    }

    /** Counts a use of a rule; a line of 0 is none. */
    void add(Rule rule, String file, int line) {
        Count count = counts.computeIfAbsent(rule, _ -> new Count());
        count.times++;
        if (line > 0 && count.first.size() < SHOWN) {
            count.first.add(file + ":" + line);
        }
    }

    /** Counts a code that the list does not have. */
    void addUnknown(String code, String file, int line) {
        add(Rule.UNKNOWN_CODE, file, line);
        if (unknownCodes.size() < 1_000 || unknownCodes.containsKey(code)) {
            unknownCodes.merge(code, 1L, Long::sum);
        }
    }

    long count(Rule rule) {
        Count count = counts.get(rule);
        return count == null ? 0 : count.times;
    }

    /** One remark for each rule that was used. */
    List<Text> remarks() {
        List<Text> remarks = new ArrayList<>();
        counts.forEach((rule, count) -> remarks.add(Text.build(language -> {
            StringBuilder words = new StringBuilder(NumberStyle.of(language).number((double) count.times, 0))
                    .append(' ')
                    .append(rule.words().in(language));
            if (rule == Rule.UNKNOWN_CODE) {
                words.append(" (").append(codes()).append(')');
            }
            if (!count.first.isEmpty()) {
                words.append(Text.of("; først ", "; first ").in(language)).append(String.join(", ", count.first));
            }
            return words.append('.').toString();
        })));
        return remarks;
    }

    private String codes() {
        List<String> shown = unknownCodes.entrySet().stream()
                .limit(CODES)
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
        return String.join(", ", shown) + (unknownCodes.size() > CODES ? ", ..." : "");
    }
}
