package dk.provenu.engine.model.survival;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.StateList;
import java.util.ArrayList;
import java.util.List;

/** Small histories, written person by person: "730 10-20, job 22-30", weeks with the end excluded. */
final class Cases {

    static final int TO = 200;

    private Cases() {}

    /** Histories of municipality 165 in a window of weeks 0 to {@link #TO}. */
    static Histories of(String... persons) {
        int[] personStart = new int[persons.length + 1];
        List<int[]> rows = new ArrayList<>();
        for (int p = 0; p < persons.length; p++) {
            for (String run : persons[p].split(", ", -1)) {
                String[] parts = run.split("[ -]", -1);
                rows.add(new int[] {
                    StateList.standard().find(parts[0]).orElseThrow(),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2])
                });
            }
            personStart[p + 1] = rows.size();
        }
        short[] state = new short[rows.size()];
        short[] start = new short[rows.size()];
        short[] end = new short[rows.size()];
        short[] municipality = new short[rows.size()];
        for (int i = 0; i < state.length; i++) {
            state[i] = (short) rows.get(i)[0];
            start[i] = (short) rows.get(i)[1];
            end[i] = (short) rows.get(i)[2];
            municipality[i] = 165;
        }
        return new Histories(
                persons.length,
                Spells.of(personStart, municipality, start, end, state),
                Background.none(persons.length),
                Events.none(persons.length),
                0,
                TO,
                StateList.standard(),
                true,
                "test",
                "test");
    }

    /** By state, whether it is social assistance. */
    static boolean[] assistance() {
        return StateList.standard().where(state -> state.group().equals("social_assistance"));
    }
}
