package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount for each of the persons that it is for.
 *
 * @param key the line or group of lines, and what sort of persons
 * @param label the lines
 * @param who the persons
 * @param amount mio. kr.
 * @param persons full-time persons or inhabitants
 * @param perPerson kr. for each
 */
record KeyFigure(String key, Text label, Text who, Figure amount, Figure persons, Figure perPerson) {

    /**
     * The key figures of a year and version.
     *
     * @param table the table in whose ids they stand
     * @param lines the lines of that year and version
     * @throws ModelException when persons are written of a line that is not there
     */
    static List<KeyFigure> of(FigureId table, ModelInput input, List<FrameLine> lines, int year, String version) {
        List<KeyFigure> found = new ArrayList<>();
        for (SourceRow row : input.rows(FrameData.PERSONS)) {
            if (row.text("year").equals(Integer.toString(year))
                    && row.text("version").equals(version)) {
                found.add(of(table, lines, row));
            }
        }
        return found;
    }

    private static KeyFigure of(FigureId table, List<FrameLine> all, SourceRow row) {
        String name = row.text("line");
        List<FrameLine> lines = FrameLines.named(all, name);
        if (lines.isEmpty()) {
            throw new ModelException(Text.of(
                    "Linje " + row.line() + " i " + row.file() + ": der er ingen linje eller gruppe '" + name
                            + "' i operating-frame for " + row.text("year") + " ("
                            + FrameLines.words(row.text("version")).da() + "). Skriv et af: " + names(all) + ".",
                    "Line " + row.line() + " of " + row.file() + ": there is no line or group '" + name
                            + "' in operating-frame for " + row.text("year") + " ("
                            + FrameLines.words(row.text("version")).en() + "). Write one of: " + names(all) + "."));
        }
        FigureId id = table.child(name);
        Text label = name.equals("all") ? Text.of("Hele rammen", "The whole frame") : FrameLines.label(lines);
        Figure amount = FrameLines.sum(id.child("amount"), label, lines);
        Figure kroner =
                Figure.derived(id.child("kroner"), label, Convert.between(Unit.MILLION_KRONER, Unit.KRONER), amount);
        Figure persons = row.figure("persons");
        return new KeyFigure(
                name,
                label,
                Text.same(row.text("label")),
                amount,
                persons,
                Figure.derived(
                        id.child("per_person"),
                        label.plus(Text.of(", pr. person", ", per person")),
                        new Quotient(),
                        kroner,
                        persons));
    }

    private static String names(List<FrameLine> lines) {
        List<String> names = new ArrayList<>(List.of("all"));
        lines.stream().map(FrameLine::group).distinct().forEach(names::add);
        return String.join(", ", names);
    }
}
