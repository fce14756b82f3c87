package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.FigureId;

/**
 * The random numbers of one figure under one seed. Any of them can be had without those before it (SplitMix64: Steele,
 * Lea and Flood, 2014), so adding a figure or computing in another order changes no other figure's draws.
 */
final class Stream64 {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long start;

    Stream64(FigureId id, long seed) {
        long hash = FNV_START;
        for (int i = 0; i < id.value().length(); i++) {
            hash = (hash ^ id.value().charAt(i)) * FNV_PRIME;
        }
        start = mix(mix(hash) + mix(seed + GOLDEN_GAMMA));
    }

    /** A number between 0 and 1, both left out. */
    double uniform(int lane) {
        return ((mix(start + (lane + 1) * GOLDEN_GAMMA) >>> 11) + 0.5) * 0x1.0p-53;
    }

    private static long mix(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
