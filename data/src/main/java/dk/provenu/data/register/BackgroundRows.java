package dk.provenu.data.register;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Background;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of what is known of persons: birth month, sex, and attributes that hold from a day on. */
record BackgroundRows(Headings headings, RawCases raw, Fields read) implements CaseRows {

    static final Set<String> COLUMNS = Set.of("person", "birth", "sex", "from", "readiness", "education");

    private static final int MOST_VALUES = 200;
    private static final int NO_MONTH = Background.NO_MONTH;
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(?:-\\d{2})?");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\d_ -]{1,40}");
    private static final Map<String, Byte> SEXES = Map.of(
            "", Background.NOT_KNOWN,
            "m", Background.MALE,
            "mand", Background.MALE,
            "male", Background.MALE,
            "k", Background.FEMALE,
            "kvinde", Background.FEMALE,
            "f", Background.FEMALE,
            "female", Background.FEMALE);
    private static final Map<String, String> READINESS = Map.of(
            "job_ready", "job_ready",
            "jobparat", "job_ready",
            "activity_ready", "activity_ready",
            "aktivitetsparat", "activity_ready",
            "education_ready", "education_ready",
            "uddannelsesparat", "education_ready",
            "evidently_education_ready", "evidently_education_ready",
            "åbenlyst uddannelsesparat", "evidently_education_ready");

    @Override
    public void row(int line, List<String> fields) {
        int person = raw.person(headings.text("person", fields), line, "person");
        int birth = birth(headings.text("birth", fields).strip(), line);
        Byte sex = SEXES.get(headings.text("sex", fields).strip().toLowerCase(Locale.ROOT));
        if (sex == null) {
            raw.refuse(
                    line,
                    "sex",
                    headings.text("sex", fields),
                    Text.of("Kønnet kendes ikke.", "The sex is not known."),
                    Text.of("Skriv m, k eller ingenting.", "Write m, f or nothing."));
        }
        String from = headings.text("from", fields);
        int week = from.isBlank() ? 0 : read.week(from, line, "from");
        String readiness = headings.text("readiness", fields).strip().toLowerCase(Locale.ROOT);
        String education = headings.text("education", fields).strip().toLowerCase(Locale.ROOT);
        if (!readiness.isEmpty() && !READINESS.containsKey(readiness)) {
            raw.refuse(
                    line,
                    "readiness",
                    readiness,
                    Text.of("Visitationen kendes ikke.", "The readiness is not known."),
                    Text.of(
                            "Skriv job_ready, activity_ready, education_ready eller evidently_education_ready.",
                            "Write job_ready, activity_ready, education_ready or evidently_education_ready."));
            return;
        }
        if (person < 0 || birth == RawCases.NONE || sex == null || week == RawCases.NONE) {
            return;
        }
        if (birth != NO_MONTH || sex != Background.NOT_KNOWN) {
            fact(person, birth, sex, 0, -1, -1);
        }
        if (!readiness.isEmpty()) {
            attribute(person, week, "readiness", READINESS.getOrDefault(readiness, readiness), line);
        }
        if (!education.isEmpty()) {
            attribute(person, week, "education", education, line);
        }
    }

    private void attribute(int person, int week, String name, String value, int line) {
        boolean many = raw.values.size() >= MOST_VALUES && !raw.values.containsKey(value);
        if (many || !CODE.matcher(value).matches() || !raw.isClean(value, line, name)) {
            raw.refuse(
                    line,
                    name,
                    value,
                    Text.of(
                            "Feltet er ikke et kort ord, eller der er over " + MOST_VALUES + " forskellige.",
                            "The field is not a short word, or there are more than " + MOST_VALUES + " of them."),
                    Text.of("Skriv det som en kode, fx unskilled.", "Write it as a code, as unskilled."));
            return;
        }
        fact(person, NO_MONTH, 0, week, RawCases.code(raw.attributes, name), RawCases.code(raw.values, value));
    }

    private void fact(int person, int birth, int sex, int week, int attribute, int value) {
        raw.factPerson.add(person);
        raw.factBirth.add(birth);
        raw.factSex.add(sex);
        raw.factWeek.add(week);
        raw.factAttribute.add(attribute);
        raw.factValue.add(value);
    }

    private int birth(String text, int line) {
        if (text.isEmpty()) {
            return NO_MONTH;
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            int year = Integer.parseInt(month.group(1));
            int number = Integer.parseInt(month.group(2));
            if (year >= 1850 && year < 2090 && number >= 1 && number <= 12) {
                return 12 * (year - 1900) + number - 1;
            }
        }
        if (raw.isClean(text, line, "birth")) {
            raw.refuse(
                    line,
                    "birth",
                    text,
                    Text.of("Det er ikke en fødselsmåned.", "This is no month of birth."),
                    Text.of("Skriv den som 1984-05. Dagen bruges ikke.", "Write it as 1984-05. The day is not used."));
        }
        return RawCases.NONE;
    }
}
