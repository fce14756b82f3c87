package dk.provenu.engine.paper.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what stands between braces into words, numbers and signs, and hands them out one by one. */
final class Lexer {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<number>\\d+(?:[.,]\\d+)*)|(?<name>[\\p{L}_][\\p{L}\\d_]*)|(?<text>\"[^\"]*\")"
                    + "|(?<sign>->|<>|<=|>=|!=|[-+*/()<>=,%]))\\s*");
    private static final Pattern WHOLE = Pattern.compile("\\d+(?:[.,]\\d{1,2}|[.,]\\d{4,})?");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from) && matcher.start() == from) {
            tokens.add(matcher.group().strip());
            from = matcher.end();
        }
        if (!text.substring(from).isBlank()) {
            String rest = text.substring(from).strip();
            throw new LanguageFault(
                    "'" + shown(rest) + "' kan ikke læses her. I krøllede parenteser står navne, tal og + - * / ( ).",
                    "'" + shown(rest) + "' cannot be read here. Braces hold names, numbers and + - * / ( ).");
        }
    }

    boolean isDone() {
        return at >= tokens.size();
    }

    String peek() {
        return isDone() ? "" : tokens.get(at);
    }

    String next() {
        String token = peek();
        at++;
        return token;
    }

    /** Takes the token when it is the next one. */
    boolean takes(String token) {
        if (peek().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String token, String after) {
        if (!takes(token)) {
            throw new LanguageFault(
                    "Efter '" + after + "' ventes '" + token + "'" + found(true) + ".",
                    "After '" + after + "', '" + token + "' is expected" + found(false) + ".");
        }
    }

    boolean isName() {
        return !peek().isEmpty() && (Character.isLetter(peek().charAt(0)) || peek().charAt(0) == '_');
    }

    String name(String da, String en) {
        if (!isName()) {
            throw new LanguageFault(
                    "Her ventes " + da + found(true) + ".", "Here " + en + " is expected" + found(false) + ".");
        }
        return next();
    }

    boolean isNumber() {
        return !peek().isEmpty() && Character.isDigit(peek().charAt(0));
    }

    /** A number as people write it: 1.000 is a thousand, 2,5 and 2.5 are two and a half. */
    double number() {
        String token = next();
        return read(token)
                .orElseThrow(() -> new LanguageFault(
                        "'" + token + "' er ikke et tal. Skriv 1000 eller 2,5.",
                        "'" + token + "' is not a number. Write 1000 or 2.5."));
    }

    private static Optional<Double> read(String token) {
        if (WHOLE.matcher(token).matches()) {
            return Optional.of(Double.parseDouble(token.replace(',', '.')));
        }
        String[] parts = token.split("[.,]", -1);
        boolean thousands = parts[0].length() <= 3;
        int groups = parts.length;
        String decimals = "";
        if (token.contains(",") && token.contains(".")) {
            decimals = parts[groups - 1];
            groups--;
            char point = token.charAt(token.length() - decimals.length() - 1);
            thousands &= token.indexOf(point) == token.lastIndexOf(point);
        }
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int i = 1; i < groups; i++) {
            thousands &= parts[i].length() == 3;
            whole.append(parts[i]);
        }
        return thousands
                ? Optional.of(Double.parseDouble(decimals.isEmpty() ? whole.toString() : whole + "." + decimals))
                : Optional.empty();
    }

    private String found(boolean danish) {
        return isDone()
                ? (danish ? ", men der står ikke mere" : ", but nothing more stands there")
                : (danish ? ", men der står '" : ", but there stands '") + shown(peek()) + "'";
    }

    static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
