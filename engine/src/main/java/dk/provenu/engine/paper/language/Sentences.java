package dk.provenu.engine.paper.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a paragraph into its sentences. */
final class Sentences {

    /** What a full stop after which ends nothing. */
    private static final Set<String> NEVER = Set.of(
            "ca.", "pr.", "jf.", "nr.", "kl.", "f.eks.", "fx.", "bl.a.", "hhv.", "inkl.", "ekskl.", "vedr.", "evt.",
            "eksl.", "e.g.", "i.e.", "approx.", "no.");

    /** What a full stop after which ends a sentence only when a capital letter follows. */
    private static final Set<String> SELDOM =
            Set.of("kr.", "mio.", "mia.", "pct.", "mv.", "m.v.", "m.fl.", "osv.", "stk.", "etc.");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final List<PartParser.Placed> parts;
    private final int first;
    private final List<Line.Sentence> sentences = new ArrayList<>();
    private final List<Part> open = new ArrayList<>();
    private int openFrom = -1;
    private int counted;
    private int before;

    private Sentences(String text, List<PartParser.Placed> parts, int first) {
        this.text = text;
        this.parts = parts;
        this.first = first;
    }

    /**
     * @param first the line of the paper on which the text begins
     */
    static List<Line.Sentence> cut(String text, List<PartParser.Placed> parts, int first) {
        return new Sentences(text, parts, first).cut();
    }

    private List<Line.Sentence> cut() {
        for (int i = 0; i < parts.size(); i++) {
            PartParser.Placed placed = parts.get(i);
            if (placed.part() instanceof Part.Words(var words)) {
                words(words, placed.from(), i + 1 == parts.size());
            } else {
                add(placed.part(), placed.from());
            }
        }
        end();
        return List.copyOf(sentences);
    }

    private void words(String words, int from, boolean last) {
        int begun = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && ends(words, i, last)) {
                add(new Part.Words(words.substring(begun, i + 1)), from + begun);
                end();
                begun = i + 1;
            }
        }
        if (begun < words.length()) {
            add(new Part.Words(words.substring(begun)), from + begun);
        }
    }

    private static boolean ends(String words, int at, boolean last) {
        if (at + 1 < words.length() && !Character.isWhitespace(words.charAt(at + 1))) {
            return false;
        }
        String rest = words.substring(at + 1).stripLeading();
        if (rest.isEmpty() && last) {
            return true;
        }
        int space = at;
        while (space > 0 && !Character.isWhitespace(words.charAt(space - 1)) && words.charAt(space - 1) != '(') {
            space--;
        }
        String word = words.substring(space, at + 1).toLowerCase(Locale.ROOT);
        boolean capital = !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
        if (NEVER.contains(word)) {
            return false;
        }
        return SELDOM.contains(word) ? capital : capital || rest.isEmpty();
    }

    private void add(Part part, int from) {
        Part whole = part instanceof Part.Words(var words)
                ? new Part.Words(SPACE.matcher(open.isEmpty() ? words.stripLeading() : words)
                        .replaceAll(" "))
                : part;
        if (whole instanceof Part.Words(var words) && words.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            int lead = part instanceof Part.Words(var words)
                    ? words.length() - words.stripLeading().length()
                    : 0;
            openFrom = from + lead;
        }
        open.add(whole);
    }

    private void end() {
        if (!open.isEmpty()) {
            for (; counted < Math.min(openFrom, text.length()); counted++) {
                before += text.charAt(counted) == '\n' ? 1 : 0;
            }
            sentences.add(new Line.Sentence(open, first + before));
            open.clear();
        }
    }
}
