package dk.provenu.engine.paper;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person wrote, held against what is computed.
 *
 * @param holds whether the two agree
 * @param computed what is computed, written in the person's manner: with or without the unit
 */
record Pinned(boolean holds, String computed) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile(",|\\s(?:og|samt|and)\\s");

    /** A number agrees with its unit, with the first part of it, or without. */
    static Pinned number(String text, Numbers.Written written) {
        boolean holds = Stream.of(written.chosen(), written.plain(), written.brief(), written.full())
                .anyMatch(each -> same(text, each));
        boolean bare = text.chars().noneMatch(Character::isLetter);
        boolean brief = !bare && !text.contains(" pr. ") && !text.contains(" per ");
        return new Pinned(
                holds, bare && !isWord(written) ? written.plain() : brief ? inWords(written) : written.full());
    }

    private static boolean isWord(Numbers.Written written) {
        return written.chosen().chars().allMatch(Character::isLetter);
    }

    private static String inWords(Numbers.Written written) {
        return isWord(written) ? written.chosen() : written.brief();
    }

    /** Names agree in whatever order they are told. */
    static Pinned names(String text, String computed) {
        return new Pinned(apart(text).equals(apart(computed)), computed);
    }

    static Pinned words(String text, String computed) {
        return new Pinned(same(text, computed), computed);
    }

    private static Set<String> apart(String names) {
        Set<String> apart = new TreeSet<>();
        for (String name : BETWEEN.split(names, -1)) {
            if (!name.isBlank()) {
                apart.add(plain(name));
            }
        }
        return apart;
    }

    private static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }

    /** Case, kinds of space and kinds of minus tell no words apart. */
    private static String plain(String text) {
        String one = text.replace('\u00a0', ' ').replace('−', '-').replace('–', '-');
        return SPACE.matcher(one.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
