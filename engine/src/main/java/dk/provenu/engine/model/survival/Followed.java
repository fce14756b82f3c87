package dk.provenu.engine.model.survival;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.statistics.survival.Durations;
import dk.provenu.engine.statistics.survival.RiskCounts;
import java.util.Arrays;

/**
 * The spells that a choice follows, counted by group and week.
 *
 * @param groups the groups
 * @param counts by place of the group
 * @param persons how many persons have a spell in the group
 * @param whole how many persons have a spell in any of them
 * @param leftOut spells that may have begun before the window
 */
@SuppressWarnings("ArrayRecordComponent")
record Followed(Groups groups, RiskCounts counts, long[] persons, long whole, int leftOut) {

    static Followed of(Choice choice, Choice.Counted benefit) {
        Histories histories = choice.histories();
        int pause = choice.whole(SurvivalOptions.PAUSE, 1, 52);
        boolean isBegun = choice.oneOf(SurvivalOptions.SEEN).equals("begun");
        Groups groups = Groups.of(choice);
        Episodes all = Episodes.of(histories, benefit.states(), pause);
        int from = choice.from();
        int to = choice.to();
        short[] entry = new short[all.size()];
        short[] exit = new short[all.size()];
        byte[] cause = new byte[all.size()];
        short[] stratum = new short[all.size()];
        short[] municipality = histories.spells().municipality();
        long[] persons = new long[groups.groups().size()];
        int[] lastPerson = new int[persons.length];
        Arrays.fill(lastPerson, -1);
        long whole = 0;
        int lastOfAll = -1;
        int size = 0;
        for (int i = 0; i < all.size(); i++) {
            int start = all.start()[i];
            int end = all.end()[i];
            int seenFrom = Math.max(start, isBegun ? histories.from() : from);
            boolean isCut = !isBegun && end > to;
            int seenTo = isCut ? to : end;
            boolean isAsked = isBegun ? start >= from && start < to : start < to && end > from;
            if (!isAsked || seenTo <= seenFrom) {
                continue;
            }
            int row = all.firstRow()[i];
            int group = groups.of(all.person()[i], start, row, municipality[row]);
            if (group != Groups.NONE) {
                entry[size] = (short) (seenFrom - start);
                exit[size] = (short) (seenTo - start);
                cause[size] = isCut ? 0 : all.cause()[i];
                stratum[size] = (short) group;
                persons[group] += lastPerson[group] == all.person()[i] ? 0 : 1;
                whole += lastOfAll == all.person()[i] ? 0 : 1;
                lastPerson[group] = all.person()[i];
                lastOfAll = all.person()[i];
                size++;
            }
        }
        Durations durations = new Durations(
                groups.groups().size(),
                Cause.COUNT,
                Arrays.copyOf(entry, size),
                Arrays.copyOf(exit, size),
                Arrays.copyOf(cause, size),
                Arrays.copyOf(stratum, size));
        return new Followed(groups, RiskCounts.of(durations, choice.horizon()), persons, whole, all.leftOut());
    }
}
