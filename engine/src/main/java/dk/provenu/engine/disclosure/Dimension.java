package dk.provenu.engine.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A property by which persons are counted.
 *
 * @param id its name: a letter, then lower-case letters, digits, hyphens and underscores
 * @param categories its categories; one with parts stands before them
 */
public record Dimension(String id, List<Category> categories) {

    /** The place of the category of which another is a part, where there is none. */
    public static final int NONE = -1;

    /**
     * A category.
     *
     * @param code its name in data and addresses
     * @param parent the place of the category of which it is a part, or {@link #NONE}
     */
    public record Category(String code, int parent) {}

    /**
     * @throws IllegalArgumentException when there is no category, two have the same code, or one stands before its whole
     */
    public Dimension {
        categories = List.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("Dimension '" + id + "' has no categories");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            if (!codes.add(category.code())) {
                throw new IllegalArgumentException(
                        "Dimension '" + id + "' has the category '" + category.code() + "' twice");
            }
            if (category.parent() < NONE || category.parent() >= i) {
                throw new IllegalArgumentException("Category '" + category.code() + "' of dimension '" + id
                        + "' is a part of place " + category.parent() + ". Maybe: put the whole before its parts.");
            }
        }
    }

    /** Categories that are parts of one whole, which stands first. */
    public static Dimension parts(String id, String whole, List<String> parts) {
        List<Category> all = new ArrayList<>();
        all.add(new Category(whole, NONE));
        parts.forEach(part -> all.add(new Category(part, 0)));
        return new Dimension(id, all);
    }

    /** Categories whose sum is not shown and means nothing, such as periods of a stock. */
    public static Dimension apart(String id, List<String> codes) {
        return new Dimension(
                id, codes.stream().map(code -> new Category(code, NONE)).toList());
    }

    int size() {
        return categories.size();
    }

    /** The places of the parts of a category. */
    List<Integer> partsOf(int whole) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).parent() == whole) {
                parts.add(i);
            }
        }
        return parts;
    }

    /** Whether a category is all of the dimension: it has parts, and it is the only one that is no part itself. */
    boolean isWhole(int place) {
        return categories.get(place).parent() == NONE
                && partsOf(place).size() > 0
                && categories.stream()
                                .filter(category -> category.parent() == NONE)
                                .count()
                        == 1;
    }
}
