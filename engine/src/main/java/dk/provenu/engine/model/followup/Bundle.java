package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Persons of one kind on one step over some months, summed.
 *
 * @param persons person-months
 * @param gross kr.
 * @param own the municipality's kr., by each month's share
 * @param budgeted the municipality's kr. by the shares of the budget's law
 */
record Bundle(Figure persons, Figure gross, Figure own, Figure budgeted) {

    private static final Text NONE = Text.of("Ingen personer", "No persons");

    /**
     * The sums of entries.
     *
     * @param entries at least one
     */
    static Bundle of(Make make, Text name, List<PersonsBook.Entry> entries) {
        Figure persons = make.sum(
                "persons",
                Text.of("Personmåneder, ", "Person-months, ").plus(name),
                entries.stream().map(PersonsBook.Entry::persons).toList(),
                NONE);
        List<Figure> gross = new ArrayList<>();
        for (PersonsBook.Entry entry : entries) {
            gross.add(make.below("gross")
                    .derived(
                            "month_" + entry.month(),
                            Text.of("Brutto, ", "Gross, ").plus(name),
                            new Product(),
                            entry.persons(),
                            entry.price()));
        }
        Figure sum = make.sum("gross", Text.of("Brutto, ", "Gross, ").plus(name), gross, NONE);
        return new Bundle(
                persons,
                sum,
                shared(make, "own", name, entries, gross, sum, PersonsBook.Entry::share),
                shared(make, "budgeted", name, entries, gross, sum, PersonsBook.Entry::budgeted));
    }

    /** Several bundles as one. */
    static Bundle sum(Make make, Text name, List<Bundle> parts) {
        return new Bundle(
                make.sum(
                        "persons",
                        Text.of("Personmåneder, ", "Person-months, ").plus(name),
                        parts.stream().map(Bundle::persons).toList(),
                        NONE),
                make.sum(
                        "gross",
                        Text.of("Brutto, ", "Gross, ").plus(name),
                        parts.stream().map(Bundle::gross).toList(),
                        NONE),
                make.sum(
                        "own",
                        Text.of("Kommunens andel af ", "The municipality's share of ")
                                .plus(name),
                        parts.stream().map(Bundle::own).toList(),
                        NONE),
                make.sum(
                        "budgeted",
                        Text.of("Kommunens andel efter budgettets lov, ", "The share by the budget's law, ")
                                .plus(name),
                        parts.stream().map(Bundle::budgeted).toList(),
                        NONE));
    }

    /** The amounts of months with one share are summed first, so that a year under one law is one product. */
    private static Figure shared(
            Make make,
            String key,
            Text name,
            List<PersonsBook.Entry> entries,
            List<Figure> gross,
            Figure all,
            Function<PersonsBook.Entry, Figure> share) {
        Map<Figure, List<Figure>> byShare = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Objects.requireNonNull(byShare.computeIfAbsent(share.apply(entries.get(i)), each -> new ArrayList<>()))
                    .add(gross.get(i));
        }
        Text label =
                Text.of("Kommunens andel af ", "The municipality's share of ").plus(name);
        if (byShare.size() == 1) {
            return make.derived(key, label, new Product(), all, share.apply(entries.getFirst()));
        }
        List<Figure> parts = new ArrayList<>();
        Make below = make.below(key);
        byShare.forEach((each, amounts) -> {
            String part = "law_" + (parts.size() + 1);
            Figure amount = below.sum(part + "_gross", label, amounts, NONE);
            parts.add(below.derived(part, label, new Product(), amount, each));
        });
        return make.sum(key, label, parts, NONE);
    }

    /** Gross kr. for one person in one month, on average. */
    Figure price(Make make, String key, Text name) {
        return make.derived(key, Text.of("Bruttopris, ", "Gross price, ").plus(name), new Quotient(), gross, persons);
    }

    /** The municipality's kr. for each gross krone, on average. */
    Figure share(Make make, String key, Text name) {
        return make.derived(
                key, Text.of("Kommunens andel, ", "The municipality's share, ").plus(name), new Share(), own, gross);
    }

    /** Whether there are persons and kroner, so that a price and a share exist. */
    boolean isFilled() {
        return persons.value().orNaN() > 0 && gross.value().orNaN() > 0;
    }
}
