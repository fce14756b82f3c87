package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Area;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be chosen for a forecast, and how it is read. */
final class ForecastOptions {

    static final ModelOption MEASURE = new ModelOption("measure", Text.of("Mål", "Measure"), "");
    static final ModelOption AREA = new ModelOption("area", Text.of("Område", "Area"), "");
    static final ModelOption HORIZON =
            new ModelOption("horizon", Text.of("Måneder frem", "Months ahead"), "12", List.of("6", "12", "18", "24"));
    static final ModelOption ORIGIN = new ModelOption("origin", Text.of("Sidste måned brugt", "Last month used"), "");
    static final ModelOption SCENARIO = new ModelOption("scenario", Text.of("Scenarie", "Scenario"), "");
    static final ModelOption PRICE =
            new ModelOption("price", Text.of("Pris pr. helårsperson, kr.", "Price per full-year person, DKK"), "");

    /** The most that a forecast of months is asked for. */
    private static final int FURTHEST = 60;

    /** What is shown when nothing is chosen: the first of these that the data have. */
    private static final List<String> USUAL = List.of(
            "cash_assistance_full_time_persons",
            "unemployed_full_time_persons",
            "unemployed_full_time_persons_dagpenge");

    private static final Text HOW_AN_AREA_IS_WRITTEN = Text.of(
            " Skriv kommunens navn eller nummer, fx 151, eller 000 for hele landet.",
            " Write the municipality's name or number, e.g. 151, or 000 for the whole country.");

    private ForecastOptions() {}

    /** The measures asked for; without a choice the first of the usual ones that the data have. */
    static List<String> measures(ModelInput input) {
        Set<String> known = new LinkedHashSet<>();
        input.rows(SeriesKind.KIND).forEach((SourceRow row) -> known.add(row.text(SeriesKind.MEASURE)));
        String asked = input.option(MEASURE);
        if (asked.isBlank()) {
            return List.of(USUAL.stream()
                    .filter(known::contains)
                    .findFirst()
                    .orElseGet(() -> known.iterator().next()));
        }
        List<String> measures = list(asked);
        for (String measure : measures) {
            if (!known.contains(measure)) {
                String near = Nearest.of(measure, known)
                        .orElse(String.join(", ", known.stream().sorted().toList()));
                throw new ModelException(Text.of(
                        "Målet '" + measure + "' er ikke i dataene. Måske: " + near + ".",
                        "The measure '" + measure + "' is not in the data. Maybe: " + near + "."));
            }
        }
        return measures;
    }

    /**
     * The areas asked for; none where nothing is chosen.
     *
     * @param known those that there are
     * @param unknown what is wrong with the others, so that the known ones are forecast all the same
     */
    record AskedAreas(List<Area> known, List<Text> unknown) {}

    /**
     * Reads the areas asked for.
     *
     * @throws ModelException when none of them is known
     */
    static AskedAreas areas(ModelInput input) {
        List<Area> known = new ArrayList<>();
        List<Text> unknown = new ArrayList<>();
        for (String part : list(input.option(AREA))) {
            try {
                known.add(Areas.get(part));
            } catch (VocabularyException e) {
                unknown.add(e.text().plus(HOW_AN_AREA_IS_WRITTEN));
            }
        }
        if (known.isEmpty() && !unknown.isEmpty()) {
            throw new ModelException(unknown.getFirst());
        }
        return new AskedAreas(List.copyOf(known), List.copyOf(unknown));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    static int horizon(ModelInput input) {
        String text = input.option(HORIZON).strip();
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= FURTHEST) {
            return Integer.parseInt(text);
        }
        throw new ModelException(Text.of(
                "Antallet af måneder frem er '" + text + "'. Skriv et helt tal fra 1 til " + FURTHEST + ".",
                "The number of months ahead is '" + text + "'. Write a whole number from 1 to " + FURTHEST + "."));
    }

    static Optional<MonthPeriod> origin(ModelInput input) {
        String text = input.option(ORIGIN).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (Period.parse(text) instanceof MonthPeriod month) {
                return Optional.of(month);
            }
        } catch (VocabularyException e) {
            throw new ModelException(e.text());
        }
        throw new ModelException(Text.of(
                "Den sidste måned er '" + text + "'. Skriv en måned, fx 2025M07.",
                "The last month is '" + text + "'. Write a month, e.g. 2025M07."));
    }

    /** The price typed in; empty where none was. */
    static Optional<Double> price(ModelInput input) {
        String text = input.option(PRICE).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("[0-9]{1,9}([.,][0-9]{1,2})?")) {
            return Optional.of(Double.parseDouble(text.replace(',', '.')));
        }
        throw new ModelException(Text.of(
                "Prisen er '" + text + "'. Skriv kroner pr. helårsperson uden tusindtegn, fx 118000.",
                "The price is '" + text + "'. Write DKK per full-year person without thousands marks, e.g. 118000."));
    }
}
