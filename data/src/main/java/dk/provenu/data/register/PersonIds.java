package dk.provenu.data.register;

import dk.provenu.data.guard.Pseudonyms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives each person of the files a number. What looks like a CPR number is replaced by a pseudonym before it is looked up,
 * so that the number itself is held no longer than it takes to read a field; the ids are forgotten when the files are read.
 */
final class PersonIds {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Supplier<Pseudonyms> key;
    private @Nullable Pseudonyms pseudonyms;
    private String last = "";
    private int lastNumber = -1;
    private boolean lastHashed;

    PersonIds(Supplier<Pseudonyms> key) {
        this.key = key;
    }

    /** The number of an id; a new one when it has not been seen. */
    int number(String id) {
        if (lastNumber >= 0 && id.equals(last)) {
            return lastNumber;
        }
        String stored = id;
        lastHashed = false;
        if (mayBeNumber(id)) {
            Pseudonyms own = pseudonyms == null ? key.get() : pseudonyms;
            pseudonyms = own;
            Optional<String> found = own.find(id);
            stored = found.orElse(id);
            lastHashed = found.isPresent();
        }
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(stored, next);
        last = id;
        lastNumber = known == null ? next : known;
        return lastNumber;
    }

    /** Whether the id of the last call was replaced by a pseudonym. */
    boolean wasHashed() {
        return lastHashed;
    }

    int size() {
        return numbers.size();
    }

    private static boolean mayBeNumber(String id) {
        int length = id.length();
        return length >= 9 && length <= 14 && Character.isDigit(id.charAt(0));
    }
}
