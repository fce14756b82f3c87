package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.forecast.method.SeriesProblem;
import dk.provenu.engine.vocabulary.Calendar;
import dk.provenu.engine.vocabulary.CalendarEvent;
import java.util.ArrayList;
import java.util.List;

/** What must be read with a forecast: what was left out and why, known breaks, which data. */
final class ForecastNotes {

    private static final int MOST = 30;

    private ForecastNotes() {}

    static List<Note> of(List<ForecastRun> runs, AreaForecast first) {
        List<Note> notes = new ArrayList<>();
        for (ForecastRun run : runs) {
            problems(run, notes);
            notes.addAll(run.observed().notes());
        }
        breaks(first, notes);
        ForecastRun run = first.run();
        notes.add(Note.footnote(
                "Tallene er hentningen " + run.table().vintage() + " ("
                        + run.table().fetched() + "), til og med "
                        + run.observed().origin().words().da() + ". Metode: " + first.method() + ".",
                "The figures are vintage " + run.table().vintage() + " ("
                        + run.table().fetched() + "), up to "
                        + run.observed().origin().words().en() + ". Method: " + first.method() + "."));
        return notes;
    }

    private static void problems(ForecastRun run, List<Note> notes) {
        List<SeriesProblem> problems = run.problems();
        problems.stream().limit(MOST).forEach(problem -> notes.add(new Note(Note.Kind.DOUBT, problem.words())));
        if (problems.size() > MOST) {
            int more = problems.size() - MOST;
            notes.add(Note.doubt(
                    "Og " + more + " serier mere for "
                            + run.observed().measure().code() + " er udeladt af samme slags grunde.",
                    "And " + more + " series more of "
                            + run.observed().measure().code() + " are left out for reasons of the same kind."));
        }
    }

    private static void breaks(AreaForecast area, List<Note> notes) {
        for (CalendarEvent event : Calendar.of(area.run().observed().measure().code())) {
            boolean inSight =
                    event.from().compareTo(area.run().observed().panel().first()) > 0
                            && event.from().compareTo(area.run().month(area.horizon())) <= 0;
            if (inSight) {
                Text name = event.name();
                notes.add(Note.doubt(
                        "Kendt brud " + event.from().words().da() + ": " + name.da() + ". " + event.reference() + ". "
                                + event.doubt(),
                        "Known break " + event.from().words().en() + ": " + name.en() + ". " + event.reference() + ". "
                                + event.doubt()));
            }
        }
    }
}
