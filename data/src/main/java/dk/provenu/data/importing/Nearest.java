package dk.provenu.data.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one is nearest to. */
final class Nearest {

    private Nearest() {}

    /** The nearest word, if it differs in no more than a third of its letters. */
    static Optional<String> to(String word, Collection<String> known) {
        String asked = plain(word);
        return known.stream()
                .filter(each -> distance(asked, plain(each)) <= Math.max(1, each.length() / 3))
                .min(Comparator.<String>comparingInt(each -> distance(asked, plain(each)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static int distance(String a, String b) {
        if (a.length() > 100) {
            return Integer.MAX_VALUE;
        }
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[b.length()];
    }
}
