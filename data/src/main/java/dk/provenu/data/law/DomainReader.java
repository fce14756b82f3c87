package dk.provenu.data.law;

import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.Domain;
import dk.provenu.engine.law.decision.Input;
import dk.provenu.engine.law.decision.Output;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a table asks for and what it answers. */
final class DomainReader {

    private static final String NAME = "name";
    private static final String TITLE = "title";
    private static final String CODES = "codes";
    private static final String KIND = "kind";
    private static final String UNIT = "unit";
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String YES_NO = "yes_no";

    static final Set<String> INPUT = Set.of(NAME, TITLE, CODES, KIND, UNIT, MIN, MAX, FIRST, LAST);
    static final Set<String> OUTPUT = Set.of(NAME, TITLE, CODES, KIND, UNIT);

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_]*");

    private DomainReader() {}

    static Input input(YamlSection section) {
        return new Input(section.get(NAME), title(section), domain(section));
    }

    static Output output(YamlSection section) {
        return new Output(section.get(NAME), title(section), form(section));
    }

    private static Text title(YamlSection section) {
        return section.words(TITLE).orElseThrow(() -> ParameterReader.missing(section, TITLE));
    }

    private static Domain domain(YamlSection section) {
        boolean codes = section.keys().contains(CODES);
        boolean numbers = section.keys().contains(MIN) || section.keys().contains(MAX);
        boolean days = section.keys().contains(FIRST) || section.keys().contains(LAST);
        boolean yesNo = section.find(KIND).filter(YES_NO::equals).isPresent();
        int said = (codes ? 1 : 0)
                + (numbers ? 1 : 0)
                + (days ? 1 : 0)
                + (section.keys().contains(KIND) ? 1 : 0);
        if (said != 1 || (!numbers && section.keys().contains(UNIT))) {
            throw section.refused(
                    section.line(),
                    "input '" + section.get(NAME) + "': skriv enten codes, min og max (med unit), first og last "
                            + "(datoer) eller kind: yes_no.",
                    "input '" + section.get(NAME) + "': write either codes, min and max (with unit), first and last "
                            + "(dates) or kind: yes_no.");
        }
        if (codes) {
            return new Domain.Codes(codes(section));
        }
        if (numbers) {
            return new Domain.Numbers(
                    number(section, MIN),
                    number(section, MAX),
                    section.words(UNIT).orElse(Text.EMPTY));
        }
        if (days) {
            return new Domain.Days(day(section, FIRST), day(section, LAST));
        }
        if (!yesNo) {
            throw section.refused(
                    section.lineOf(KIND),
                    "kind '" + section.get(KIND) + "' kendes ikke. Skriv yes_no.",
                    "kind '" + section.get(KIND) + "' is not known. Write yes_no.");
        }
        return new Domain.YesNo();
    }

    private static Output.Form form(YamlSection section) {
        if (section.keys().contains(CODES) == section.keys().contains(KIND)) {
            throw section.refused(
                    section.line(),
                    "output '" + section.get(NAME)
                            + "': skriv enten codes eller kind (yes_no, number, text, parameter).",
                    "output '" + section.get(NAME)
                            + "': write either codes or kind (yes_no, number, text, parameter).");
        }
        if (section.keys().contains(CODES)) {
            return new Output.Form.Codes(codes(section));
        }
        String kind = section.get(KIND);
        return switch (kind) {
            case YES_NO -> new Output.Form.YesNo();
            case "number" -> new Output.Form.Amount(section.words(UNIT).orElse(Text.EMPTY));
            case "text" -> new Output.Form.Words();
            case "parameter" -> new Output.Form.Parameter();
            default ->
                throw section.refused(
                        section.lineOf(KIND),
                        "kind '" + kind + "' kendes ikke. Skriv yes_no, number, text eller parameter.",
                        "kind '" + kind + "' is not known. Write yes_no, number, text or parameter.");
        };
    }

    private static List<Code> codes(YamlSection section) {
        YamlSection codes = section.open(CODES).orElseThrow(() -> ParameterReader.missing(section, CODES));
        List<Code> read = new ArrayList<>();
        for (String id : codes.keys()) {
            if (!CODE.matcher(id).matches() || id.equals(ConditionReader.ANY)) {
                throw codes.refused(
                        codes.lineOf(id),
                        "koden '" + id + "' kan ikke bruges. Skriv små bogstaver, tal og _; any betyder alle.",
                        "the code '" + id
                                + "' cannot be used. Write small letters, digits and _; any means every one.");
            }
            read.add(new Code(id, codes.words(id).orElseThrow(() -> ParameterReader.missing(codes, id))));
        }
        return read;
    }

    private static long number(YamlSection section, String key) {
        String text = section.get(key);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw section.refused(
                    section.lineOf(key),
                    key + " '" + text + "' er ikke et helt tal. Skriv det uden punktum og komma.",
                    key + " '" + text + "' is not a whole number. Write it without point and comma.");
        }
    }

    private static LocalDate day(YamlSection section, String key) {
        return ValueReader.date(section, key).orElseThrow(() -> ParameterReader.missing(section, key));
    }
}
