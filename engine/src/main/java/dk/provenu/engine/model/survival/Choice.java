package dk.provenu.engine.model.survival;

import dk.provenu.engine.disclosure.ProtectedTables;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.BenefitGroup;
import dk.provenu.engine.vocabulary.BenefitGroups;
import dk.provenu.engine.vocabulary.Benefits;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads what was chosen; each fault names the option, its value and what may be written. */
record Choice(ModelInput input, Histories histories) {

    private static final int FURTHEST = 1040;
    private static final String SMALL_COUNTS = "small_counts.least_persons";

    /** Where no law is at hand: the threshold of Jobindsats. */
    private static final int USUAL_LEAST = 5;

    private static final int MOST_LEAST = 1000;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Reads the choices of a model that counts case histories. */
    static Choice of(ModelInput input) {
        return new Choice(
                input,
                input.histories()
                        .orElseThrow(() -> new ModelException(Text.of(
                                "Der er ingen forløb i mappen. Indlæs med: provenu import case-histories FIL",
                                "There are no case histories in the workspace. Import with: provenu import"
                                        + " case-histories FILE"))));
    }

    /** What weeks are counted: the benefits chosen, or every benefit. */
    @SuppressWarnings("ArrayRecordComponent")
    record Counted(boolean[] states, Text words, List<String> codes) {}

    /** By number of state, whether it is of the chosen benefits. */
    Counted benefit() {
        String asked = input.option(SurvivalOptions.BENEFIT).strip();
        if (asked.equals(SurvivalOptions.ALL)) {
            return new Counted(
                    histories.states().where(state -> state.kind() == Kind.BENEFIT),
                    Text.of("offentlig forsørgelse", "public benefits"),
                    List.of(SurvivalOptions.ALL));
        }
        List<Benefit> benefits = new ArrayList<>();
        List<Text> names = new ArrayList<>();
        for (String word : asked.split(",", -1)) {
            Optional<BenefitGroup> group = BenefitGroups.find(word.strip());
            if (group.isPresent()) {
                benefits.addAll(group.get().benefits());
                names.add(group.get().name());
            } else {
                try {
                    Benefit benefit = Benefits.get(word.strip());
                    benefits.add(benefit);
                    names.add(benefit.name());
                } catch (VocabularyException e) {
                    throw new ModelException(e.text());
                }
            }
        }
        boolean[] counted = histories
                .states()
                .where(state -> state.kind() == Kind.BENEFIT
                        && state.benefit().map(benefits::contains).orElse(false));
        return new Counted(
                counted, joined(names), benefits.stream().map(Benefit::code).toList());
    }

    private static Text joined(List<Text> names) {
        return Text.of(
                String.join(" + ", names.stream().map(Text::da).toList()),
                String.join(" + ", names.stream().map(Text::en).toList()));
    }

    /** A whole number. */
    int whole(ModelOption option, int low, int high) {
        String asked = input.option(option).strip();
        try {
            int number = Integer.parseInt(asked);
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(
                option, asked, "et helt tal fra " + low + " til " + high, "a whole number from " + low + " to " + high);
    }

    /** A number. */
    double number(ModelOption option, double low, double high) {
        String asked = input.option(option).strip();
        try {
            double number = Double.parseDouble(asked.replace(',', '.'));
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(option, asked, "et tal fra " + low + " til " + high, "a number from " + low + " to " + high);
    }

    /** One of the option's values. */
    String oneOf(ModelOption option) {
        String asked = input.option(option).strip();
        if (option.values().contains(asked)) {
            return asked;
        }
        String known = String.join(", ", option.values());
        throw wrong(option, asked, known, known);
    }

    /** The limits of age, rising. */
    int[] ages() {
        String asked = input.option(SurvivalOptions.AGES).strip();
        try {
            int[] limits = Arrays.stream(asked.split(",", -1))
                    .mapToInt(each -> Integer.parseInt(each.strip()))
                    .toArray();
            boolean isRising = limits.length <= 8;
            for (int i = 0; i < limits.length; i++) {
                isRising &= limits[i] > (i == 0 ? 0 : limits[i - 1]) && limits[i] < 100;
            }
            if (isRising) {
                return limits;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(
                SurvivalOptions.AGES,
                asked,
                "stigende aldre med komma, fx 25,30,40",
                "rising ages with commas, e.g. 25,30,40");
    }

    /** The least count of persons that is shown: the law's, or a higher one that was chosen. */
    int least() {
        int lawful = input.law()
                .find(SMALL_COUNTS)
                .map(found -> (int) input.law().number(SMALL_COUNTS, Weeks.monday(histories.to() - 1)))
                .orElse(USUAL_LEAST);
        return input.option(SurvivalOptions.LEAST).isBlank()
                ? lawful
                : whole(SurvivalOptions.LEAST, lawful, MOST_LEAST);
    }

    /** A week within the window; empty where none is chosen. */
    OptionalInt at() {
        String asked = input.option(SurvivalOptions.AT).strip();
        return asked.isEmpty() ? OptionalInt.empty() : OptionalInt.of(week(SurvivalOptions.AT, asked, false));
    }

    /** How many weeks are followed. */
    int horizon() {
        return whole(SurvivalOptions.HORIZON, 4, FURTHEST);
    }

    /** The first week of the period; the window's own where nothing is chosen. */
    int from() {
        String asked = input.option(SurvivalOptions.FROM).strip();
        return asked.isEmpty() ? histories.from() : week(SurvivalOptions.FROM, asked, false);
    }

    /** The week after the period. */
    int to() {
        String asked = input.option(SurvivalOptions.TO).strip();
        int to = asked.isEmpty() ? histories.to() : week(SurvivalOptions.TO, asked, true);
        if (to <= from()) {
            throw wrong(
                    SurvivalOptions.TO,
                    asked,
                    "en uge efter periodens første, " + Weeks.label(from()),
                    "a week after the period's first, " + Weeks.label(from()));
        }
        return to;
    }

    private int week(ModelOption option, String asked, boolean isLast) {
        String window = Weeks.label(histories.from()) + " - " + Weeks.label(histories.to() - 1);
        int first;
        int end;
        try {
            if (YEAR.matcher(asked).matches()) {
                int year = Integer.parseInt(asked);
                first = Weeks.firstOf(LocalDate.of(year, 1, 1));
                end = Weeks.firstOf(LocalDate.of(year + 1, 1, 1));
            } else {
                first = Weeks.parse(asked);
                end = first + 1;
            }
        } catch (VocabularyException e) {
            throw wrong(
                    option,
                    asked,
                    "et år eller en uge i " + window + ", fx 2015 eller 2015-W14",
                    "a year or a week within " + window + ", e.g. 2015 or 2015-W14");
        }
        if (end <= histories.from() || first >= histories.to()) {
            throw wrong(option, asked, "data dækker " + window, "the data cover " + window);
        }
        return Math.clamp(isLast ? end : first, histories.from(), histories.to());
    }

    /**
     * Tables that can be shown.
     *
     * @throws ModelException where what was shown before gives small counts away whatever is hidden now
     */
    static ProtectedTables showable(ProtectedTables tables) {
        if (tables.unprotected().isEmpty()) {
            return tables;
        }
        int small = tables.unprotected().size();
        throw new ModelException(Text.of(
                "Tallene kan ikke vises: " + small
                        + " små antal kan regnes ud af det, der er vist før. Vælg en anden periode"
                        + " eller færre opdelinger.",
                "The figures cannot be shown: " + small
                        + " small counts can be computed from what was shown before. Choose"
                        + " another period or fewer divisions."));
    }

    static ModelException wrong(ModelOption option, String value, String da, String en) {
        return new ModelException(Text.of(
                "Valget " + option.key() + " er '" + value + "'. Skriv: " + da + ".",
                "The option " + option.key() + " is '" + value + "'. Write: " + en + "."));
    }
}
