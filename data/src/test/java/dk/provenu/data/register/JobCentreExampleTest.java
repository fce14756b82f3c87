package dk.provenu.data.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.register.synthetic.SyntheticCountry;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * The example of a job centre: an extract as its case system might give it, made of persons who do not exist. The test
 * sees that the file is the one that the program makes; with {@code -Dprovenu.write.docs=true} it writes it.
 */
class JobCentreExampleTest {

    private static final Path FILE = Path.of("../examples/jobcenter/import/forloeb.zip");
    private static final int ALBERTSLUND = 165;
    private static final int PERSONS = 3_500;
    private static final int FROM = Weeks.ofYearWeek(2021, 1);
    private static final int TO = Weeks.ofYearWeek(2025, 1);

    @Test
    void theFileIsTheOneThatTheProgramMakes() throws IOException {
        Map<String, String> made = files();
        if (Boolean.getBoolean("provenu.write.docs")) {
            Files.createDirectories(FILE.getParent());
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(FILE))) {
                for (Map.Entry<String, String> each : made.entrySet()) {
                    ZipEntry entry = new ZipEntry(each.getKey());
                    entry.setLastModifiedTime(FileTime.from(LocalDate.of(2025, 1, 6)
                            .atStartOfDay(java.time.ZoneOffset.UTC)
                            .toInstant()));
                    zip.putNextEntry(entry);
                    zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        }
        Map<String, String> there = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(FILE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                there.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(there.keySet()).isEqualTo(made.keySet());
        made.forEach((name, text) -> assertThat(there.get(name)).as(name).isEqualTo(text));
        assertThat(Files.size(FILE)).isLessThan(1_500_000);
    }

    private static Map<String, String> files() {
        Histories town = SyntheticCountry.of(
                SyntheticSettings.standard()
                        .withMunicipality(ALBERTSLUND)
                        .withPersons(30_000)
                        .withWindow(FROM, TO),
                20250106);
        StringBuilder spells = new StringBuilder("person,municipality,start,end,state\n");
        StringBuilder events = new StringBuilder("person,type,kind,start,end,hours,sector\n");
        StringBuilder background = new StringBuilder("person,birth,sex,from,readiness,education\n");
        boolean[] benefit = town.states().where(state -> state.kind() == Kind.BENEFIT);
        int number = 0;
        for (int person = 0; person < town.persons() && number < PERSONS; person++) {
            if (isCase(town, person, benefit)) {
                String id = "b%05d".formatted(++number);
                spells(town, person, id, spells);
                events(town, person, id, events);
                background(town, person, id, background);
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "udtraek.csv",
                "observed_from,observed_to,synthetic,source\n2021-01-04,2024-12-29,ja,Opdigtet jobcenter (frø 20250106)\n");
        files.put("perioder.csv", spells.toString());
        files.put("haendelser.csv", events.toString());
        files.put("baggrund.csv", background.toString());
        return files;
    }

    /** A case of a job centre: somebody on a benefit with meetings. */
    private static boolean isCase(Histories town, int person, boolean[] benefit) {
        Spells spells = town.spells();
        boolean any = false;
        for (int i = spells.personStart()[person]; i < spells.personStart()[person + 1]; i++) {
            any |= benefit[spells.state()[i]];
        }
        return any && town.events().personStart()[person + 1] > town.events().personStart()[person];
    }

    /** A spell may begin within a week; the one before it ends on the day before. */
    private static void spells(Histories town, int person, String id, StringBuilder text) {
        Spells spells = town.spells();
        int last = spells.personStart()[person + 1];
        int shift = 0;
        for (int i = spells.personStart()[person]; i < last; i++) {
            boolean joined = i + 1 < last && spells.start()[i + 1] == spells.end()[i];
            int next = joined ? Math.floorMod(31 * person + 7 * i, 5) : 0;
            LocalDate start = Weeks.monday(spells.start()[i]).plusDays(shift);
            LocalDate end = Weeks.monday(spells.end()[i]).plusDays(next - 1L);
            text.append(id)
                    .append(',')
                    .append(ALBERTSLUND)
                    .append(',')
                    .append(start)
                    .append(',')
                    .append(spells.end()[i] >= town.to() ? "" : end)
                    .append(',')
                    .append(town.states().get(spells.state()[i]).code())
                    .append('\n');
            shift = next;
        }
    }

    private static void events(Histories town, int person, String id, StringBuilder text) {
        Events events = town.events();
        for (int i = events.personStart()[person]; i < events.personStart()[person + 1]; i++) {
            Events.Type type = type(events.type()[i]);
            boolean isMeeting = type == Events.Type.MEETING;
            boolean isOpen = events.weekEnd()[i] >= town.to();
            text.append(id)
                    .append(',')
                    .append(type.code())
                    .append(',')
                    .append(events.kinds().get(events.kind()[i]))
                    .append(',')
                    .append(Weeks.monday(events.week()[i]).plusDays(isMeeting ? i % 5 : 0))
                    .append(',')
                    .append(
                            isMeeting || isOpen
                                    ? ""
                                    : Weeks.monday(events.weekEnd()[i])
                                            .minusDays(1)
                                            .toString())
                    .append(',')
                    .append(Float.isNaN(events.hours()[i]) ? "" : String.format(Locale.ROOT, "%.0f", events.hours()[i]))
                    .append(',')
                    .append(
                            switch (events.sector()[i]) {
                                case Events.PUBLIC -> "public";
                                case Events.PRIVATE -> "private";
                                default -> "";
                            })
                    .append('\n');
        }
    }

    private static Events.Type type(byte number) {
        return Arrays.stream(Events.Type.values())
                .filter(type -> type.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static void background(Histories town, int person, String id, StringBuilder text) {
        Background background = town.background();
        int month = background.birthMonth()[person];
        text.append("%s,%d-%02d,%s,,,%n"
                .formatted(
                        id,
                        1900 + Math.floorDiv(month, 12),
                        Math.floorMod(month, 12) + 1,
                        background.sex()[person] == Background.MALE ? "m" : "k")
                .replace(System.lineSeparator(), "\n"));
        Background.Attributes attributes = background.attributes();
        for (int i = attributes.personStart()[person]; i < attributes.personStart()[person + 1]; i++) {
            String value = attributes.values().get(attributes.value()[i]);
            boolean isReadiness =
                    attributes.names().get(attributes.attribute()[i]).equals("readiness");
            text.append(id)
                    .append(",,,")
                    .append(Weeks.monday(attributes.week()[i]))
                    .append(',')
                    .append(isReadiness ? value : "")
                    .append(',')
                    .append(isReadiness ? "" : value)
                    .append('\n');
        }
    }
}
