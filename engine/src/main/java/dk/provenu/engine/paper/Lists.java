package dk.provenu.engine.paper;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.paper.language.ListUse;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The lists of a paper: which of their members are meant, in which order, and as columns of the graph. */
final class Lists {

    private final Reckoner reckoner;
    private final FigureId room;
    private final Map<String, List<Sources.Member>> lists;
    private final Map<String, Group> groups = new HashMap<>();

    Lists(Reckoner reckoner, FigureId room, Map<String, List<Sources.Member>> lists) {
        this.reckoner = reckoner;
        this.room = room;
        this.lists = lists;
    }

    /** The list without condition, order and number. */
    static ListUse whole(ListUse list) {
        return new ListUse(list.name(), Optional.empty(), ListUse.Order.GIVEN, OptionalInt.empty());
    }

    /**
     * The members that are meant, in the order that is meant.
     *
     * @throws LanguageFault when the list is not known or has no such member
     */
    List<Sources.Member> members(ListUse list) {
        List<Sources.Member> all = lists.get(list.name());
        if (all == null) {
            throw unknown(list.name(), lists.keySet());
        }
        List<Sources.Member> chosen = new ArrayList<>(all);
        list.where().ifPresent(filter -> {
            Reckoner.Reckoned limit = limit(filter, all);
            int decimals = decimals(limit, all);
            chosen.removeIf(member -> !filter.relation()
                    .holds(
                            member.found().figure().value().orNaN(),
                            limit.figure().value().orNaN(),
                            decimals));
        });
        Comparator<Sources.Member> value = Comparator.comparingDouble(
                member -> member.found().figure().value().orNaN());
        switch (list.order()) {
            case HIGHEST -> chosen.sort(value.reversed());
            case LOWEST -> chosen.sort(value);
            case LAST -> Collections.reverse(chosen);
            case GIVEN -> {}
        }
        return list.most().isPresent() ? chosen.subList(0, Math.min(list.most().getAsInt(), chosen.size())) : chosen;
    }

    /** The members of which it cannot be told whether they are meant. */
    List<Sources.Member> missing(ListUse list) {
        boolean asked = list.where().isPresent()
                || list.order() == ListUse.Order.HIGHEST
                || list.order() == ListUse.Order.LOWEST;
        return asked
                ? lists.getOrDefault(list.name(), List.of()).stream()
                        .filter(member -> !member.found().figure().value().isPresent())
                        .toList()
                : List.of();
    }

    Reckoner.Reckoned limit(ListUse.Filter filter, List<Sources.Member> all) {
        Reckoner.Reckoned limit = reckoner.of(filter.limit());
        return all.isEmpty()
                ? limit
                : reckoner.alike(limit, Reckoner.reckoned(all.getFirst().found()));
    }

    static int decimals(Reckoner.Reckoned limit, List<Sources.Member> all) {
        int own = all.isEmpty() ? 0 : all.getFirst().found().decimals();
        return limit.typed()
                ? Math.max(own, Reckoner.written(limit.figure().number()))
                : Math.max(own, limit.decimals());
    }

    Group group(ListUse list) {
        List<Sources.Member> members = members(list);
        if (lists.getOrDefault(list.name(), List.of()).isEmpty()) {
            throw LanguageFault.told();
        }
        if (members.isEmpty()) {
            throw Reckoner.fault("Listen '" + list + "' er tom.", "The list '" + list + "' is empty.");
        }
        return groups.computeIfAbsent(
                list.toString(),
                written -> Group.of(
                        room.child("list", Reckoner.key(written)),
                        Text.same(list.name().replace('_', ' ')),
                        members.stream().map(member -> member.found().figure()).toList()));
    }

    /** What is said of a name that is not known: the nearest, or all. */
    static LanguageFault unknown(String name, Collection<String> names) {
        String near =
                Nearest.of(name, names).map(each -> " Måske: " + each + ".").orElse("");
        String all = near.isEmpty() && !names.isEmpty()
                ? String.join(", ", names.stream().sorted().limit(12).toList())
                : "";
        return new LanguageFault(
                0,
                Text.of(
                        "Navnet '" + name + "' kendes ikke." + near
                                + (all.isEmpty() ? "" : " Der findes: " + all + "."),
                        "The name '" + name + "' is not known." + near.replace("Måske", "Maybe")
                                + (all.isEmpty() ? "" : " There are: " + all + ".")));
    }
}
