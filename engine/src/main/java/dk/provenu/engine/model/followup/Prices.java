package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What expected persons cost where the forecast does not say: the mean gross price of the latest months. */
final class Prices {

    private final Make make;
    private final PersonsBook persons;
    private final List<Integer> latest;
    private final Map<String, Optional<Figure>> made = new HashMap<>();

    Prices(Make make, PersonsBook persons, Season season, int months) {
        this.make = make;
        this.persons = persons;
        List<Integer> all = season.months();
        this.latest = all.subList(Math.max(0, all.size() - months), all.size());
    }

    /** Why an expected person of an account has no price; empty when each has. */
    Optional<Text> unknown(Account account, List<Integer> months) {
        return persons.of(account, PersonsKind.FORECAST, months).stream()
                .filter(entry -> !entry.share().value().isPresent()
                        || (!entry.price().value().isPresent() && latest(entry).isEmpty()))
                .findFirst()
                .map(entry -> Text.of(
                        "ventede personer på " + entry.benefit().name().da() + ", "
                                + entry.rung().name().da()
                                + ", har hverken pris eller tidligere måneder at tage den fra",
                        "expected persons on " + entry.benefit().name().en() + ", "
                                + entry.rung().name().en()
                                + ", have neither a price nor earlier months to take it from"));
    }

    /** The price of an entry: its own, or that of the latest months. */
    Figure of(PersonsBook.Entry entry) {
        return entry.price().value().isPresent() ? entry.price() : latest(entry).orElse(entry.price());
    }

    /** The price of the step, or where nobody was on it that of the benefit. */
    private Optional<Figure> latest(PersonsBook.Entry entry) {
        Optional<Figure> step = mean(
                entry.account().key() + "/" + entry.cell(),
                entry.benefit().name().plus(Text.same(", ")).plus(entry.rung().name()),
                past(entry).stream()
                        .filter(each -> each.cell().equals(entry.cell()))
                        .toList());
        return step.isPresent()
                ? step
                : mean(
                        entry.account().key() + "/" + entry.benefit().code(),
                        entry.benefit().name(),
                        past(entry));
    }

    private List<PersonsBook.Entry> past(PersonsBook.Entry entry) {
        return persons.of(entry.account(), PersonsKind.ACTUAL, latest).stream()
                .filter(each -> each.benefit().equals(entry.benefit()))
                .toList();
    }

    private Optional<Figure> mean(String key, Text name, List<PersonsBook.Entry> entries) {
        Optional<Figure> known = made.get(key);
        if (known == null) {
            Make here = make.below(key.split("/"));
            known = entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Bundle.of(here, name, entries))
                            .filter(Bundle::isFilled)
                            .map(bundle -> bundle.price(here.below("latest"), "price", name));
            made.put(key, known);
        }
        return Objects.requireNonNull(known);
    }
}
