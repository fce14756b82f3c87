package dk.provenu.engine.model.businesscase;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers that a business case is made from.
 *
 * @param brokers how many brokers
 * @param wage their pay in a year, all of them together, kr.
 * @param placesPerBroker full-year persons in company-based offers per broker
 * @param benefitPerMonth the benefit of one person in a month, kr. per full-time person
 * @param higherReimbursement the higher reimbursement in a year as a source gives it without its drivers, kr.; empty when
 *     it is computed
 * @param period the years of the project
 * @param courses the courses that are bought no longer
 */
public record Drivers(
        Figure brokers,
        Figure wage,
        Figure placesPerBroker,
        Figure benefitPerMonth,
        Optional<Figure> higherReimbursement,
        Optional<Figure> period,
        List<Course> courses) {

    public static final DatasetKind KIND = new DatasetKind(
            "business-case-drivers",
            Text.of("Businesscasens forudsætninger", "Drivers of a business case"),
            Text.of(
                    "En række pr. forudsætning: brokers (jobformidlere), wage (løn om året for dem alle), places_per_broker"
                            + " (helårspladser pr. jobformidler), benefit_per_month (ydelse pr. måned), period (år);"
                            + " courses.NAVN.fewer og courses.NAVN.price for forløb, der ikke længere købes; higher_reimbursement,"
                            + " når kilden kun oplyser den højere refusion i alt.",
                    "A row per driver: brokers, wage (a year, all together), places_per_broker (full-year places),"
                            + " benefit_per_month, period (years); courses.NAME.fewer and courses.NAME.price for courses that are"
                            + " bought no longer; higher_reimbursement where the source gives that amount alone."),
            Assumptions.KIND.columns());

    private static final String COURSES = "courses.";
    private static final String FEWER = ".fewer";

    /**
     * Courses that are bought no longer.
     *
     * @param key their name
     * @param fewer how many full-year places fewer
     * @param price the price of one, kr. per full-year person
     */
    public record Course(String key, Figure fewer, Figure price) {}

    public Drivers {
        courses = List.copyOf(courses);
    }

    /**
     * Reads the drivers.
     *
     * @throws ModelException naming every driver that is missing or in another unit
     */
    static Drivers read(ModelInput input) {
        Reader reader = new Reader(input);
        Figure brokers = reader.get("brokers", Unit.NUMBER);
        Figure wage = reader.get("wage", Unit.KRONER);
        Figure places = reader.get("places_per_broker", Units.FULL_TIME_PERSON);
        Figure benefit = reader.get("benefit_per_month", Units.KRONER_PER_FULL_TIME_PERSON);
        Optional<Figure> given = reader.find("higher_reimbursement", Unit.KRONER);
        Optional<Figure> period = reader.find("period", Unit.NUMBER);
        List<Course> courses = new ArrayList<>();
        for (String name : courses(input)) {
            courses.add(new Course(
                    FigureId.key(name),
                    reader.get(COURSES + name + FEWER, Units.FULL_TIME_PERSON),
                    reader.get(COURSES + name + ".price", Units.KRONER_PER_FULL_TIME_PERSON)));
        }
        reader.refuse();
        return new Drivers(brokers, wage, places, benefit, given, period, courses);
    }

    /** The names that stand between "courses." and ".fewer" or ".price", in the order of the file. */
    private static List<String> courses(ModelInput input) {
        return input.rows(KIND).stream()
                .map(row -> row.text("parameter"))
                .filter(name -> name.startsWith(COURSES) && name.lastIndexOf('.') > COURSES.length())
                .map(name -> name.substring(COURSES.length(), name.lastIndexOf('.')))
                .distinct()
                .toList();
    }

    /** Reads drivers one by one and gathers what is wrong. */
    private static final class Reader {
        private final ModelInput input;
        private final List<Text> faults = new ArrayList<>();

        Reader(ModelInput input) {
            this.input = input;
        }

        /** The driver; where there is none, any figure, as the reading will be refused. */
        Figure get(String name, Unit unit) {
            return find(name, unit).orElseGet(() -> {
                faults.add(Text.of(
                        "'" + name + "' mangler; tilføj en række i " + unit + ".",
                        "'" + name + "' is missing; add a row in " + unit + "."));
                return Case.months();
            });
        }

        Optional<Figure> find(String name, Unit unit) {
            Optional<Figure> found = Assumptions.find(input, KIND, name);
            found.filter(figure -> !figure.unit().equals(unit))
                    .ifPresent(figure -> faults.add(Text.of(
                            "'" + name + "' er i " + figure.unit() + "; skriv den i " + unit + ".",
                            "'" + name + "' is in " + figure.unit() + "; write it in " + unit + ".")));
            return found;
        }

        void refuse() {
            if (!faults.isEmpty()) {
                throw new ModelException(Text.build(language -> KIND.id() + ": "
                        + faults.stream().map(fault -> fault.in(language)).collect(Collectors.joining(" "))));
            }
        }
    }
}
