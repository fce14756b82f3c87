package dk.provenu.engine.register.synthetic;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Background.Attributes;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.StateList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Histories of persons who do not exist. The same settings and seed give the same histories, with any number of threads;
 * each person's depends on the seed and the person's number alone, so that more persons change no history.
 */
public final class SyntheticCountry {

    private static final int CHUNK = 20_000;

    private SyntheticCountry() {}

    /** A country of made-up persons. */
    public static Histories of(SyntheticSettings settings, long seed) {
        Country country = new Country(settings, seed);
        int persons = settings.persons();
        List<Chunk> chunks = IntStream.range(0, (persons + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(number -> chunk(country, number * CHUNK, Math.min(persons, (number + 1) * CHUNK)))
                .toList();
        return histories(country, new ArrayList<>(chunks), seed);
    }

    private static Chunk chunk(Country country, int from, int to) {
        Life life = new Life(country);
        Chunk chunk = new Chunk(to - from);
        for (int person = from; person < to; person++) {
            life.make(person, chunk, person - from);
        }
        return chunk;
    }

    private static Histories histories(Country country, List<Chunk> chunks, long seed) {
        int persons = country.settings.persons();
        int[] spellStart = starts(chunks, persons, chunk -> chunk.spellsOf);
        Spells spells = Spells.of(
                spellStart,
                shorts(chunks, chunk -> chunk.municipality, chunk -> chunk.spells),
                shorts(chunks, chunk -> chunk.start, chunk -> chunk.spells),
                shorts(chunks, chunk -> chunk.end, chunk -> chunk.spells),
                shorts(chunks, chunk -> chunk.state, chunk -> chunk.spells));
        Events events = new Events(
                country.kinds,
                starts(chunks, persons, chunk -> chunk.eventsOf),
                shorts(chunks, chunk -> chunk.week, chunk -> chunk.events),
                shorts(chunks, chunk -> chunk.weekEnd, chunk -> chunk.events),
                bytes(chunks, chunk -> chunk.type, chunk -> chunk.events),
                shorts(chunks, chunk -> chunk.kind, chunk -> chunk.events),
                floats(chunks),
                bytes(chunks, chunk -> chunk.sector, chunk -> chunk.events));
        Attributes attributes = new Attributes(
                Country.attributeNames(),
                country.values,
                starts(chunks, persons, chunk -> chunk.attributesOf),
                shorts(chunks, chunk -> chunk.since, chunk -> chunk.attributes),
                bytes(chunks, chunk -> chunk.attribute, chunk -> chunk.attributes),
                shorts(chunks, chunk -> chunk.value, chunk -> chunk.attributes));
        Background background = new Background(
                shorts(chunks, chunk -> chunk.birthMonth, chunk -> chunk.sex.length),
                bytes(chunks, chunk -> chunk.sex, chunk -> chunk.sex.length),
                attributes);
        return new Histories(
                persons,
                spells,
                background,
                events,
                country.settings.from(),
                country.settings.to(),
                StateList.standard(),
                true,
                "synthetic-" + persons + "-" + seed,
                "Opdigtede personer (frø " + seed + ")");
    }

    private static int[] starts(List<Chunk> chunks, int persons, Function<Chunk, int[]> counts) {
        int[] starts = new int[persons + 1];
        int person = 0;
        for (Chunk chunk : chunks) {
            for (int count : counts.apply(chunk)) {
                starts[person + 1] = starts[person] + count;
                person++;
            }
        }
        return starts;
    }

    private static short[] shorts(List<Chunk> chunks, Function<Chunk, short[]> column, Function<Chunk, Integer> size) {
        short[] all = new short[chunks.stream().mapToInt(size::apply).sum()];
        int at = 0;
        for (Chunk chunk : chunks) {
            System.arraycopy(column.apply(chunk), 0, all, at, size.apply(chunk));
            at += size.apply(chunk);
        }
        return all;
    }

    private static byte[] bytes(List<Chunk> chunks, Function<Chunk, byte[]> column, Function<Chunk, Integer> size) {
        byte[] all = new byte[chunks.stream().mapToInt(size::apply).sum()];
        int at = 0;
        for (Chunk chunk : chunks) {
            System.arraycopy(column.apply(chunk), 0, all, at, size.apply(chunk));
            at += size.apply(chunk);
        }
        return all;
    }

    private static float[] floats(List<Chunk> chunks) {
        float[] all = new float[chunks.stream().mapToInt(chunk -> chunk.events).sum()];
        int at = 0;
        for (Chunk chunk : chunks) {
            System.arraycopy(chunk.hours, 0, all, at, chunk.events);
            at += chunk.events;
        }
        return all;
    }
}
