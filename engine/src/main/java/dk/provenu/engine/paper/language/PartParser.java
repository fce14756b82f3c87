package dk.provenu.engine.paper.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a running text: words, and what is bound in them. */
final class PartParser {

    private static final String ESCAPED = "{}[]`\\|";
    private static final int DEEPEST = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A part and where in the text it begins. */
    record Placed(Part part, int from) {}

    private final String text;
    private final int depth;
    private final List<Placed> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int wordsFrom;

    private PartParser(String text, int depth) {
        this.text = text;
        this.depth = depth;
        if (depth > DEEPEST) {
            throw new LanguageFault(
                    "Krøllede parenteser er lagt for dybt i hinanden.", "Braces are nested too deeply.");
        }
    }

    /**
     * The parts of a text in order; words keep their line breaks.
     *
     * @throws LanguageFault whose line is counted from 1 within the text
     */
    static List<Placed> read(String text) {
        return new PartParser(text, 0).read();
    }

    private List<Placed> read() {
        int at = 0;
        while (at < text.length()) {
            int from = at;
            try {
                at = one(at);
            } catch (LanguageFault fault) {
                throw fault.at(1
                        + (int) text.substring(0, from)
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
            }
        }
        endWords(at);
        return parts;
    }

    private int one(int at) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
            word(at, text.charAt(at + 1));
            return at + 2;
        }
        if (c == '`') {
            return verbatim(at);
        }
        if (c == '{') {
            int close = closing(at, '}');
            add(at, binding(text.substring(at + 1, close)));
            return close + 1;
        }
        if (c == '}') {
            throw new LanguageFault(
                    "'}' står uden '{' før. Skriv \\} hvis tegnet skal læses.",
                    "'}' stands without '{' before it. Write \\} if the sign is meant.");
        }
        if (c == '[') {
            int close = Brackets.close(text, at);
            if (close > 0 && close + 1 < text.length() && text.charAt(close + 1) == '{') {
                int end = closing(close + 1, '}');
                add(at, asserted(text.substring(at + 1, close), text.substring(close + 2, end)));
                return end + 1;
            }
        }
        word(at, c);
        return at + 1;
    }

    private int verbatim(int at) {
        int close = text.indexOf('`', at + 1);
        if (close < 0) {
            throw new LanguageFault(
                    "'`' har ingen mage. Skriv `2016` med et tegn på hver side.",
                    "'`' has no match. Write `2016` with a sign on each side.");
        }
        add(at, new Part.Verbatim(text.substring(at + 1, close)));
        return close + 1;
    }

    private int closing(int open, char sign) {
        int close = Brackets.close(text, open);
        if (close < 0) {
            String shown = Lexer.shown(text.substring(open).lines().findFirst().orElse(""));
            throw new LanguageFault(
                    "'" + shown + "' har ingen '" + sign + "' til sidst.",
                    "'" + shown + "' has no '" + sign + "' at its end.");
        }
        return close;
    }

    private void word(int at, char c) {
        if (words.isEmpty()) {
            wordsFrom = at;
        }
        words.append(c);
    }

    private void endWords(int at) {
        if (!words.isEmpty()) {
            parts.add(new Placed(new Part.Words(words.toString()), Math.min(wordsFrom, at)));
            words.setLength(0);
        }
    }

    private void add(int at, Part part) {
        endWords(at);
        parts.add(new Placed(part, at));
    }

    private List<Part> inner(String nested) {
        return new PartParser(nested.strip(), depth + 1)
                .read().stream()
                        .map(Placed::part)
                        .map(part -> part instanceof Part.Words(var plain) ? new Part.Words(oneLine(plain)) : part)
                        .toList();
    }

    private static String oneLine(String plain) {
        return SPACE.matcher(plain).replaceAll(" ");
    }

    /** What stands in braces alone. */
    private Part.Bound binding(String written) {
        String source = oneLine(written).strip();
        if (source.isEmpty()) {
            throw new LanguageFault("Mellem '{' og '}' står intet.", "There is nothing between '{' and '}'.");
        }
        if (source.startsWith("if ")) {
            return condition(source);
        }
        List<String> pieces = Brackets.split(source, '|');
        if (pieces.size() > 1) {
            return choice(pieces, source);
        }
        if (source.startsWith("names(")) {
            Lexer lexer = new Lexer(source.substring("names(".length()));
            ListUse list = new ExpressionParser(lexer).list();
            lexer.expect(")", "names(" + list);
            ExpressionParser.done(lexer);
            return new Part.Names(list, source);
        }
        if (source.startsWith("name(") || source.startsWith("title(")) {
            return label(source);
        }
        int arrow = source.indexOf("->");
        if (arrow >= 0) {
            return new Part.Scaled(
                    ExpressionParser.expression(source.substring(0, arrow)),
                    source.substring(arrow + 2).strip(),
                    source);
        }
        int colon = Brackets.find(source, ':', 0);
        return colon < 0
                ? new Part.Quantity(ExpressionParser.expression(source), Form.STANDARD, source)
                : new Part.Quantity(
                        ExpressionParser.expression(source.substring(0, colon)),
                        FormParser.read(source.substring(colon + 1)),
                        source);
    }

    private static Part.Bound label(String source) {
        int open = source.indexOf('(');
        if (!source.endsWith(")")) {
            throw new LanguageFault(
                    "'" + source + "' mangler ')' til sidst.", "'" + source + "' lacks ')' at its end.");
        }
        return new Part.Label(source.substring(open + 1, source.length() - 1).strip(), source);
    }

    private Part.Bound condition(String source) {
        List<String> pieces = Brackets.split(source.substring("if ".length()), '|');
        if (pieces.size() < 2 || pieces.size() > 3) {
            throw new LanguageFault(
                    "Efter 'if' ventes BETINGELSE | tekst eller BETINGELSE | tekst | ellers.",
                    "After 'if', CONDITION | text or CONDITION | text | otherwise is expected.");
        }
        Lexer lexer = new Lexer(pieces.getFirst());
        Condition condition = new ExpressionParser(lexer).condition();
        ExpressionParser.done(lexer);
        return new Part.If(
                condition, inner(pieces.get(1)), pieces.size() == 3 ? inner(pieces.get(2)) : List.of(), source);
    }

    private Part.Bound choice(List<String> pieces, String source) {
        Lexer lexer = new Lexer(pieces.getFirst());
        ExpressionParser parser = new ExpressionParser(lexer);
        Expression left = parser.sum();
        lexer.expect("<>", left.toString());
        Expression right = parser.sum();
        ExpressionParser.done(lexer);
        if (pieces.size() < 3 || pieces.size() > 4) {
            throw new LanguageFault(
                    "Efter 'A <> B' ventes | mindre | større eller | mindre | ens | større.",
                    "After 'A <> B', | less | greater or | less | equal | greater is expected.");
        }
        return new Part.Choice(
                left,
                right,
                inner(pieces.get(1)),
                pieces.size() == 4 ? List.of(inner(pieces.get(2))) : List.of(),
                inner(pieces.getLast()),
                source);
    }

    /** What a person wrote in square brackets, and what it must agree with. */
    private Part.Bound asserted(String written, String must) {
        String source = oneLine(must).strip();
        if (isCondition(source)) {
            Lexer lexer = new Lexer(source);
            Condition condition = new ExpressionParser(lexer).condition();
            ExpressionParser.done(lexer);
            return new Part.Claim(inner(written), condition, source);
        }
        return new Part.Pin(oneLine(written).strip(), binding(must), source);
    }

    private static boolean isCondition(String source) {
        if (Brackets.find(source, '|', 0) >= 0 || source.contains("->")) {
            return false;
        }
        if (source.startsWith("not ") || source.startsWith("not(") || source.startsWith("ikke")) {
            return true;
        }
        return Brackets.find(source, '<', 0) >= 0
                || Brackets.find(source, '>', 0) >= 0
                || Brackets.find(source, '=', 0) >= 0;
    }
}
