package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Spans.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values and sets of values in words. */
final class DomainWords {

    private static final Text EVERY = Text.of("alle værdier", "every value");
    private static final Text NOTHING = Text.of("ingen værdi", "no value");

    private DomainWords() {}

    static Text of(Domain domain, long value) {
        return switch (domain) {
            case Domain.Codes(List<Code> codes) ->
                codes.get(Math.toIntExact(value)).title();
            case Domain.Numbers numbers -> number(value, numbers.unit());
            case Domain.YesNo() -> yesNo(value == 1);
            case Domain.Days days -> day(value);
        };
    }

    static Text yesNo(boolean yes) {
        return yes ? Text.of("ja", "yes") : Text.of("nej", "no");
    }

    /** A set of values: "under 30 år", "Jobparat eller Aktivitetsparat". */
    static Text of(Domain domain, Spans values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        Spans others = values.outside(domain.lowest(), domain.highest());
        if (others.isEmpty()) {
            return EVERY;
        }
        List<Text> parts = new ArrayList<>();
        boolean separate = domain instanceof Domain.Codes || domain instanceof Domain.YesNo;
        if (separate && count(others) * 2 < count(values)) {
            addEach(domain, others, parts);
            return Text.of("alle undtagen ", "all except ").plus(either(parts, Text.of(" og ", " and ")));
        }
        if (separate) {
            addEach(domain, values, parts);
        } else {
            values.spans().forEach(span -> parts.add(span(domain, span)));
        }
        return either(parts, Text.of(" eller ", " or "));
    }

    /** What may be given, such as "0-120 år" or "education_ready (Uddannelsesparat), ...". */
    static Text allowed(Domain domain) {
        return switch (domain) {
            case Domain.Codes(List<Code> codes) ->
                Text.build(language -> codes.stream()
                        .map(code -> code.id() + " (" + code.title().in(language) + ")")
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
            case Domain.Numbers numbers -> between(numbers, new Span(numbers.min(), numbers.max()));
            case Domain.YesNo() -> Text.of("ja (yes) eller nej (no)", "yes or no");
            case Domain.Days days ->
                between(days, new Span(days.lowest(), days.highest()))
                        .plus(Text.of(", skrevet 2014-07-01", ", written 2014-07-01"));
        };
    }

    private static long count(Spans values) {
        return values.size().longValueExact();
    }

    private static void addEach(Domain domain, Spans values, List<Text> parts) {
        for (Span span : values.spans()) {
            for (long value = span.from(); value <= span.to(); value++) {
                parts.add(of(domain, value));
            }
        }
    }

    private static Text span(Domain domain, Span span) {
        boolean days = domain instanceof Domain.Days;
        if (span.from() == span.to()) {
            return of(domain, span.from());
        }
        if (span.from() == domain.lowest()) {
            Text words = days ? Text.of("til og med ", "until ") : Text.of("højst ", "at most ");
            return words.plus(of(domain, span.to()));
        }
        if (span.to() == domain.highest()) {
            Text words = days ? Text.of("fra og med ", "from ") : Text.of("mindst ", "at least ");
            return words.plus(of(domain, span.from()));
        }
        return between(domain, span);
    }

    private static Text between(Domain domain, Span span) {
        return switch (domain) {
            case Domain.Numbers numbers -> Text.same(span.from() + "-").plus(number(span.to(), numbers.unit()));
            default -> of(domain, span.from()).plus(Text.of(" til ", " to ")).plus(of(domain, span.to()));
        };
    }

    private static Text number(long value, Text unit) {
        return unit.isEmpty()
                ? Text.same(Long.toString(value))
                : Text.same(value + " ").plus(unit);
    }

    private static Text day(long value) {
        LocalDate date = LocalDate.ofEpochDay(value);
        return Text.of(
                String.format(
                        Locale.ROOT, "%02d-%02d-%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
                date.toString());
    }

    /** Several, with a word before the last. */
    static Text either(List<Text> parts, Text last) {
        return either(parts, Text.same(", "), last);
    }

    /** Several, with words between them and others before the last. */
    static Text either(List<Text> parts, Text between, Text last) {
        return Text.build(language -> either(
                parts.stream().map(part -> part.in(language)).toList(), between.in(language), last.in(language)));
    }

    private static String either(List<String> words, String between, String last) {
        int end = words.size() - 1;
        return end <= 0 ? String.join("", words) : String.join(between, words.subList(0, end)) + last + words.get(end);
    }
}
