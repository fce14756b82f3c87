package dk.provenu.engine.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The moves of a component whose cells each stand in two sums at most: then the sums are places, a cell is a road between
 * two of them, and a change that keeps every sum is a round trip. All tables of two dimensions of which one may have
 * levels are such networks. The cheapest round trip is found by successive shortest paths. Where some cells stand in more
 * sums, as the margins that tables share, the network is that of the other cells: its moves keep every sum, but there may
 * be moves that it does not know.
 */
final class Network implements Moves {

    private final Component component;

    /** The places between which a cell that grows carries: from its minus end to its plus end. */
    private final int[] from;

    private final int[] to;
    private final int[][] roads;

    /** Whether it knows every move. */
    private final boolean whole;

    private Network(Component component, int[] from, int[] to, int places, boolean whole) {
        this.component = component;
        this.from = from;
        this.to = to;
        this.whole = whole;
        int[] degree = new int[places];
        for (int i = 0; i < from.length; i++) {
            degree[from[i]]++;
            degree[to[i]]++;
        }
        this.roads = new int[places][];
        for (int p = 0; p < places; p++) {
            roads[p] = new int[degree[p]];
        }
        Arrays.fill(degree, 0);
        for (int i = 0; i < from.length; i++) {
            roads[from[i]][degree[from[i]]++] = i;
            roads[to[i]][degree[to[i]]++] = i;
        }
    }

    /** The network of a component; empty when it has none. */
    static Optional<Network> of(Component component) {
        int outside = component.sums().size();
        int[][] ends = new int[component.size()][2];
        int[][] signs = new int[component.size()][2];
        int[] degree = new int[component.size()];
        for (int s = 0; s < outside; s++) {
            int[] sum = component.sums().get(s);
            for (int i = 0; i < sum.length; i++) {
                int cell = sum[i];
                if (degree[cell] < 2) {
                    ends[cell][degree[cell]] = s;
                    signs[cell][degree[cell]] = i == 0 ? 1 : -1;
                }
                degree[cell]++;
            }
        }
        int[] flip = flips(outside, ends, signs, degree);
        if (flip == null) {
            return Optional.empty();
        }
        int[] from = new int[component.size()];
        int[] to = new int[component.size()];
        for (int cell = 0; cell < from.length; cell++) {
            if (degree[cell] > 2) {
                from[cell] = outside + 1;
                to[cell] = outside + 1;
                continue;
            }
            int first = degree[cell] > 0 ? ends[cell][0] : outside;
            int second = degree[cell] > 1 ? ends[cell][1] : outside;
            boolean plus = degree[cell] == 0 || signs[cell][0] * flip[first] > 0;
            to[cell] = plus ? first : second;
            from[cell] = plus ? second : first;
        }
        boolean whole = Arrays.stream(degree).allMatch(sums -> sums <= 2);
        return Optional.of(new Network(component, from, to, outside + 2, whole));
    }

    boolean isWhole() {
        return whole;
    }

    /** A sign for each sum under which every cell enters one of its two with plus and the other with minus. */
    private static int @Nullable [] flips(int sums, int[][] ends, int[][] signs, int[] degree) {
        List<List<int[]>> neighbours = new ArrayList<>();
        for (int s = 0; s < sums; s++) {
            neighbours.add(new ArrayList<>());
        }
        for (int cell = 0; cell < degree.length; cell++) {
            if (degree[cell] == 2) {
                int turn = -signs[cell][0] * signs[cell][1];
                neighbours.get(ends[cell][0]).add(new int[] {ends[cell][1], turn});
                neighbours.get(ends[cell][1]).add(new int[] {ends[cell][0], turn});
            }
        }
        int[] flip = new int[sums];
        int[] queue = new int[sums];
        for (int start = 0; start < sums; start++) {
            if (flip[start] != 0) {
                continue;
            }
            flip[start] = 1;
            int head = 0;
            int tail = 0;
            queue[tail++] = start;
            while (head < tail) {
                int s = queue[head++];
                for (int[] neighbour : neighbours.get(s)) {
                    int wanted = flip[s] * neighbour[1];
                    if (flip[neighbour[0]] == 0) {
                        flip[neighbour[0]] = wanted;
                        queue[tail++] = neighbour[0];
                    } else if (flip[neighbour[0]] != wanted) {
                        return null;
                    }
                }
            }
        }
        return flip;
    }

    @Override
    public Optional<double[]> cheapest(int cell, double change, double[] costs) {
        int apart = roads.length - 1;
        if (from[cell] == apart) {
            return Optional.empty();
        }
        double[] moved = new double[component.size()];
        moved[cell] = change;
        int start = change > 0 ? to[cell] : from[cell];
        int goal = change > 0 ? from[cell] : to[cell];
        double rest = Math.abs(change);
        while (rest > 0) {
            double carried = carry(start, goal, rest, cell, moved, costs);
            if (carried == 0) {
                return Optional.empty();
            }
            rest -= carried;
        }
        return Optional.of(moved);
    }

    /** Carries as much as goes along the cheapest path, and says how much. */
    private double carry(int start, int goal, double most, int except, double[] moved, double[] costs) {
        if (start == goal) {
            return most;
        }
        double[] distance = new double[roads.length];
        int[] way = new int[roads.length];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(way, -1);
        distance[start] = 0;
        PriorityQueue<double[]> open = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
        open.add(new double[] {0, start});
        while (!open.isEmpty()) {
            double[] next = open.remove();
            int place = (int) next[1];
            if (next[0] > distance[place]) {
                continue;
            }
            if (place == goal) {
                break;
            }
            for (int road : roads[place]) {
                int other = from[road] == place ? to[road] : from[road];
                if (road == except || room(road, place, moved) <= 0) {
                    continue;
                }
                double cost = distance[place] + (moved[road] == 0 ? costs[road] : 0);
                if (cost < distance[other]) {
                    distance[other] = cost;
                    way[other] = road;
                    open.add(new double[] {cost, other});
                }
            }
        }
        if (distance[goal] == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double carried = most;
        for (int place = goal; place != start; ) {
            int road = way[place];
            int before = from[road] == place ? to[road] : from[road];
            carried = Math.min(carried, room(road, before, moved));
            place = before;
        }
        for (int place = goal; place != start; ) {
            int road = way[place];
            int before = from[road] == place ? to[road] : from[road];
            moved[road] += from[road] == before ? carried : -carried;
            place = before;
        }
        return carried;
    }

    /** How much more a road can carry away from a place: without end when its cell grows, else until its cell is 1. */
    private double room(int road, int place, double[] moved) {
        return from[road] == place ? Double.POSITIVE_INFINITY : component.count(road) + moved[road] - 1;
    }
}
