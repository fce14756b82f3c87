package dk.provenu.data.law;

import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.rules.Check;
import dk.provenu.engine.model.rules.DeadlineAnswer;
import dk.provenu.engine.model.rules.Payment;
import dk.provenu.engine.model.rules.PersonAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A described person with a case, and what must come out; see rule-cases/README.md. */
final class RuleCase {

    private static final Set<String> CASE =
            Set.of("name", "person", "first_contact", "events", "on", "expect", "because");
    private static final Set<String> EXPECT =
            Set.of("benefit", "target_group", "rate", "supplement", "total", "deadlines");
    private static final Set<String> DEADLINE =
            Set.of("rule", "time", "says", "status", "from", "due", "done", "count", "late");

    private final YamlSection section;
    private final YamlSection expect;
    private final String place;

    private RuleCase(Path file, YamlSection section) {
        this.section = section;
        this.expect = section.section("expect", EXPECT).orElseThrow();
        this.place = file.getFileName() + ", line " + section.line() + " (" + section.get("because") + "): ";
    }

    static List<RuleCase> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> of(file, read(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleCase> of(Path file, String text) {
        return YamlSection.parse(file, text, Set.of("cases")).sections("cases", CASE).stream()
                .map(each -> new RuleCase(file, each))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return section.get("name");
    }

    List<Integer> rules() {
        return expect.sections("deadlines", DEADLINE).stream()
                .map(each -> Integer.parseInt(each.get("rule")))
                .toList();
    }

    List<String> disagreements(Law law) {
        Map<String, String> given = new LinkedHashMap<>();
        YamlSection person = section.open("person").orElseThrow();
        person.keys().forEach(key -> given.put(key, person.get(key)));
        PersonAnswer answer = PersonAnswer.of(
                law,
                given,
                ValueReader.date(section, "first_contact"),
                String.join("\n", section.texts("events")),
                ValueReader.date(section, "on"));
        List<String> wrong = new ArrayList<>();
        same(wrong, expect, "benefit", answer.assessment().benefit());
        same(wrong, expect, "target_group", answer.assessment().group().orElse("-"));
        same(
                wrong,
                expect,
                "rate",
                amount(answer.payment().flatMap(each -> each.rate().figure())));
        same(
                wrong,
                expect,
                "supplement",
                amount(answer.payment().flatMap(each -> each.supplement().figure())));
        same(wrong, expect, "total", amount(answer.payment().flatMap(Payment::total)));
        expect.sections("deadlines", DEADLINE).forEach(each -> deadline(wrong, each, answer));
        return wrong;
    }

    private static String amount(Optional<Figure> figure) {
        return figure.map(each -> Long.toString(Math.round(each.number()))).orElse("-");
    }

    private void deadline(List<String> wrong, YamlSection expected, PersonAnswer answer) {
        String id = String.format(Locale.ROOT, "rule_%02d", Integer.parseInt(expected.get("rule")));
        Optional<DeadlineAnswer> found = answer.deadlines().stream()
                .filter(each -> each.deadline().id().equals(id))
                .findFirst();
        int time = expected.find("time").map(Integer::parseInt).orElse(1);
        if (found.isEmpty() || found.get().checks().size() < time) {
            wrong.add(place + id + " is not there " + time + " times");
            return;
        }
        Check check = found.get().checks().get(time - 1);
        same(wrong, expected, "says", found.get().deadline().limitWords().da());
        same(wrong, expected, "status", check.status().name().toLowerCase(Locale.ROOT));
        same(wrong, expected, "from", check.from().map(Object::toString).orElse("-"));
        same(wrong, expected, "due", check.due().map(Object::toString).orElse("-"));
        same(wrong, expected, "done", check.done().map(Object::toString).orElse("-"));
        same(wrong, expected, "count", check.count().map(Object::toString).orElse("-"));
        same(wrong, expected, "late", Long.toString(check.daysLate()));
    }

    private void same(List<String> wrong, YamlSection expected, String key, String found) {
        expected.find(key)
                .filter(text -> !text.equals(found))
                .ifPresent(text -> wrong.add(
                        place + "line " + expected.line() + ": " + key + " should be " + text + ", but is " + found));
    }
}
