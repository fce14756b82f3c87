package dk.provenu.data.register;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.StateList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the files of an import say, as it stands there, in columns that grow; and what was refused. */
final class RawCases {

    /** The end of a spell that goes on. */
    static final int OPEN = Integer.MAX_VALUE;

    /** No week. */
    static final int NONE = Integer.MIN_VALUE;

    final PersonIds ids;
    final Refusals refusals;
    final RuleCounts counts = new RuleCounts();
    final StateList states = StateList.standard();
    final List<String> files = new ArrayList<>();

    final Grown spellPerson = new Grown();
    final Grown spellPlace = new Grown();
    final Grown spellStart = new Grown();
    final Grown spellEnd = new Grown();
    final Grown spellState = new Grown();
    final Grown spellLine = new Grown();
    final Grown spellFile = new Grown();
    boolean spellsByDay;

    final Grown eventPerson = new Grown();
    final Grown eventStart = new Grown();
    final Grown eventEnd = new Grown();
    final Grown eventType = new Grown();
    final Grown eventKind = new Grown();
    final Grown eventHours = new Grown();
    final Grown eventSector = new Grown();
    final Map<String, Integer> kinds = new LinkedHashMap<>();

    final Grown factPerson = new Grown();
    final Grown factBirth = new Grown();
    final Grown factSex = new Grown();
    final Grown factWeek = new Grown();
    final Grown factAttribute = new Grown();
    final Grown factValue = new Grown();
    final Map<String, Integer> attributes = new LinkedHashMap<>();
    final Map<String, Integer> values = new LinkedHashMap<>();

    int windowFrom = NONE;
    int windowTo = NONE;
    boolean synthetic;
    String source = "";
    boolean isDream;
    boolean isSpells;

    private String file = "";

    RawCases(PersonIds ids, Refusals refusals) {
        this.ids = ids;
        this.refusals = refusals;
    }

    void begin(String name) {
        file = name;
        files.add(name);
    }

    String file() {
        return file;
    }

    /** The number of the person of a row; refused when there is no id. */
    int person(String id, int line, String column) {
        String plain = id.strip();
        if (plain.isEmpty()) {
            refuse(
                    line,
                    column,
                    "",
                    Text.of("Linjen har intet id.", "The line has no id."),
                    Text.of("Udfyld id'et, eller fjern linjen.", "Fill in the id or remove the line."));
            return -1;
        }
        int number = ids.number(plain);
        if (ids.wasHashed()) {
            counts.add(Rule.HASHED, file, 0);
        }
        return number;
    }

    /** Refuses a CPR number where none belongs. */
    boolean isClean(String text, int line, String column) {
        if (text.length() >= 9 && CprGuard.sees(text, false)) {
            refuse(
                    line,
                    column,
                    "",
                    Text.of(
                            "Feltet indeholder noget, der ligner et cpr-nummer. Tallet vises og gemmes ikke.",
                            "The field holds what looks like a CPR number. It is neither shown nor stored."),
                    Text.of(
                            "Personnumre må kun stå i id-kolonnen. Fjern dem, og indlæs filen igen.",
                            "Persons' numbers may stand in the id column only. Remove them and import the file again."));
            return false;
        }
        return true;
    }

    void refuse(int line, String column, String value, Text reason, Text advice) {
        refusals.add(new Refusal(file, line, column, value, reason, advice));
    }

    void spell(int person, int place, int start, int end, int state, int line) {
        spellPerson.add(person);
        spellPlace.add(place);
        spellStart.add(start);
        spellEnd.add(end);
        spellState.add(state);
        spellLine.add(line);
        spellFile.add(files.size() - 1);
    }

    static int code(Map<String, Integer> codes, String code) {
        Integer known = codes.get(code);
        if (known == null) {
            known = codes.size();
            codes.put(code, known);
        }
        return known;
    }
}
