package dk.provenu.app.service;

import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.register.indicator.MeasureWords;
import dk.provenu.engine.vocabulary.Indicator;
import dk.provenu.engine.vocabulary.IndicatorSets;
import dk.provenu.engine.vocabulary.Indicators;
import java.util.List;
import java.util.Locale;

/** Writes docs/indicators.md from the definitions. */
final class IndicatorDocument {

    private static final String HEAD = """
            # Indicators

            What `provenu run indicators` counts from case histories. Made from the definitions: do not edit by hand. They are lines
            of `engine/src/main/resources/dk/provenu/engine/vocabulary/indicators.csv`; sets of benefits and offers, age bands and
            the settings they share lie beside them in `indicator_sets.csv` and `indicator_set_members.csv`. A new line is a new
            indicator, counted in the same pass over the histories.

            ## How a definition is written

            A numerator, a denominator and a form. Both count something, on conditions that all must hold:

            | counted | what | conditions |
            | --- | --- | --- |
            | `weeks` | weeks of persons on a benefit of the population | `offer=SET`, `offer=none`, `mentor=yes`, `composite=yes`, `readiness=CATEGORY`, `duration=13-25`, `on-benefit=42/52`, `unbroken=52`, `history=52`, and what the person is so many weeks later: `known=13`, `self-supporting=13`, `job=13`, `education=13`, `public=13` |
            | `meetings` | meetings in such weeks | `readiness` |
            | `new-offers` | offers of a type that the last week with an offer did not have, or after a pause | `types=SET`, `pause=4`, `only=SET`, `readiness` |
            | `offer-hours` | hours in offers | `types=SET`, `readiness` |
            | `spell-starts` | spells that begin | `start-known=yes`, `readiness`, `offer-within=13`, `followed=13` |
            | `spell-ends` | spells that end, in the period of their last week | `start-known`, `readiness`, `partial-return=yes`, `public-within=26`, `followed=26`, and `known=13` and the like after the last week |
            | `spell-weeks` | the weeks of spells that end, from the first to the last | `start-known`, `readiness`, `known` |
            | `moves` | changes from one readiness category to another | `from`, `to` |

            - A week belongs to the period of its Thursday; only periods that lie whole in the histories are shown.
            - A week without a line is without benefit, the reason not known: self-supporting. Of a code outside the list, of the dead, the
              emigrated and those on old-age pension nothing is known.
            - A spell ends when the person has been off the benefit for PAUSE weeks; across benefits, when off all of them. What began before the
              histories begin has no known beginning.
            - Where a definition looks ahead or back, a period that cannot be seen so far has no number. Where the histories hold no meetings,
              offers, hours, mentors or readiness categories, nothing is counted as none.
            - A benefit's row counts spells of that benefit; the total counts spells on any benefit of the population.
            - Counts of fewer than LEAST persons are hidden, and with them others from which they could be computed.

            Forms: *share* is numerator in pct. of denominator; *per weeks* for each so many weeks; *per year person* for each 52 weeks;
            *hours* is hours in pct. of 37 a week; *mean* is numerator over denominator; *full time* is weeks over the period's weeks.
            """;

    private IndicatorDocument() {}

    static String markdown() {
        StringBuilder page = new StringBuilder(HEAD.replace("PAUSE", Integer.toString(IndicatorSets.weeks("pause")))
                .replace("LEAST", Integer.toString(IndicatorSets.weeks("least"))));
        for (Indicator.Topic topic : Indicator.Topic.values()) {
            page.append("\n## ").append(topic.words().en()).append('\n');
            Indicators.all().stream()
                    .filter(indicator -> indicator.topic() == topic)
                    .forEach(indicator -> page.append(section(indicator)));
        }
        page.append(
                "\n## Sets and settings\n\n| kind | name | what | members | why |\n| --- | --- | --- | --- | --- |\n");
        for (String kind : List.of("benefits", "offers", "readiness", "assumed", "ages", "setting")) {
            for (IndicatorSets.Named set : IndicatorSets.ofKind(kind)) {
                page.append("| %s | `%s` | %s | %s | %s |\n"
                        .formatted(kind, set.name(), set.label().en(), String.join(", ", set.members()), set.why()));
            }
        }
        return page.toString();
    }

    private static String section(Indicator indicator) {
        StringBuilder section = new StringBuilder();
        section.append("\n### ")
                .append(indicator.name().en())
                .append(" (")
                .append(indicator.name().da())
                .append(")\n\n");
        section.append(indicator.definition().en()).append("\n\n| | |\n| --- | --- |\n");
        row(section, "id", "`" + indicator.id() + "`");
        row(
                section,
                "counted",
                "`" + indicator.numerator() + "`: "
                        + MeasureWords.of(Measure.numerator(indicator)).en());
        Measure.denominator(indicator)
                .ifPresent(under -> row(
                        section,
                        "over",
                        "`" + indicator.denominator() + "`: "
                                + MeasureWords.of(under).en()));
        row(
                section,
                "form",
                indicator.form().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (indicator.per() == 0 ? "" : ", by " + indicator.per()));
        row(section, "population", "`" + indicator.population() + "`");
        row(section, "source", indicator.source());
        if (!indicator.sourceWords().isEmpty()) {
            row(section, "the source's words", "\"" + indicator.sourceWords() + "\"");
        }
        if (!indicator.deviation().isEmpty()) {
            row(section, "differences and doubts", indicator.deviation().en());
        }
        return section.toString();
    }

    private static void row(StringBuilder section, String name, String text) {
        section.append("| ")
                .append(name)
                .append(" | ")
                .append(text.replace("|", "\\|"))
                .append(" |\n");
    }
}
