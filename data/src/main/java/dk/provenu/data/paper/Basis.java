package dk.provenu.data.paper;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an issue rested on: enough to tell why a paper that is made again reads otherwise.
 *
 * @param program the version of the program that made it
 * @param points how many points its recommendation had
 * @param data dataset or plan to the vintage or revision that was used: {@code key-figures} to a content name,
 *     {@code scenario/NAME} to a revision
 * @param before the issue that it was held against; empty for a first
 */
public record Basis(String program, int points, SortedMap<String, String> data, Optional<Before> before) {

    /**
     * An earlier issue.
     *
     * @param name the paper
     * @param number the issue
     * @param decisions which revision of its decisions was carried over; 0 where nothing was decided yet
     */
    public record Before(String name, int number, int decisions) {}

    public Basis {
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }
}
