package dk.provenu.app.service;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Under which choices a model is run. What is not chosen is the workspace's own.
 *
 * @param municipality the reader's municipality, by code or name
 * @param group the id of the comparison group
 * @param knownOn only what had been fetched when this day ended is used
 * @param on the law in force on this day is used; otherwise that of each amount's own time
 * @param reform the id of the reform that is laid over the law
 * @param options the model's own options, key to value
 */
public record Choices(
        Optional<String> municipality,
        Optional<String> group,
        Optional<LocalDate> knownOn,
        Optional<LocalDate> on,
        Optional<String> reform,
        SortedMap<String, String> options) {

    public static final String MUNICIPALITY = "municipality";
    public static final String GROUP = "group";
    public static final String KNOWN_ON = "known-on";
    public static final String ON = "on";
    public static final String REFORM = "reform";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Choices NONE = new Choices(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new TreeMap<>());

    public Choices {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** Nothing chosen. */
    public static Choices none() {
        return NONE;
    }

    /**
     * The choices of an address; keys that are none of the five are the model's own.
     *
     * @throws RefusedException for a date that is none
     */
    public static Choices of(Map<String, String> all) {
        SortedMap<String, String> options = new TreeMap<>(all);
        return new Choices(
                Optional.ofNullable(options.remove(MUNICIPALITY)),
                Optional.ofNullable(options.remove(GROUP)),
                Optional.ofNullable(options.remove(KNOWN_ON)).map(Choices::date),
                Optional.ofNullable(options.remove(ON)).map(Choices::date),
                Optional.ofNullable(options.remove(REFORM)),
                options);
    }

    /** The same choices with only what had been fetched by a day. */
    public Choices withKnownOn(LocalDate day) {
        return new Choices(municipality, group, Optional.of(day), on, reform, options);
    }

    /** The same choices without options that are none of the model's. */
    Choices of(Model model) {
        SortedMap<String, String> own = new TreeMap<>(options);
        own.keySet().retainAll(model.choices().stream().map(ModelOption::key).toList());
        return new Choices(municipality, group, knownOn, on, reform, own);
    }

    /** The choices as an address holds them. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>(options);
        municipality.ifPresent(value -> all.put(MUNICIPALITY, value));
        group.ifPresent(value -> all.put(GROUP, value));
        knownOn.ifPresent(value -> all.put(KNOWN_ON, value.toString()));
        on.ifPresent(value -> all.put(ON, value.toString()));
        reform.ifPresent(value -> all.put(REFORM, value));
        return all;
    }

    /**
     * Reads a date, written as 2026-11-22 and in no other way.
     *
     * @throws RefusedException for anything else
     */
    public static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw notADate(text);
        }
        throw notADate(text);
    }

    private static RefusedException notADate(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new RefusedException(Text.of(
                "'" + shown + "' er ikke en dato. Skriv den som 2026-11-22.",
                "'" + shown + "' is not a date. Write it as 2026-11-22."));
    }
}
