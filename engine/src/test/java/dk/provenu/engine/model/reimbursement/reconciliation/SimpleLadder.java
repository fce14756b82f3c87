package dk.provenu.engine.model.reimbursement.reconciliation;

import java.util.List;

/** The ladder of 2016 in a few lines, for tests of what is found with it. */
final class SimpleLadder implements Ladder {

    static final byte ASSISTANCE = 1;
    static final byte UNEMPLOYMENT = 2;
    static final byte OLD_PENSION = 3;
    static final byte PENSION = 4;
    static final byte PARENTAL = 5;

    static int step(int counter) {
        return counter <= 4 ? 1 : counter <= 26 ? 2 : counter <= 52 ? 3 : 4;
    }

    static double rate(int step) {
        return switch (step) {
            case 1 -> 80;
            case 2 -> 40;
            case 3 -> 30;
            default -> 20;
        };
    }

    @Override
    public List<Byte> kinds(String benefit) {
        return switch (benefit) {
            case "social_assistance", "social_assistance_2025" -> List.of(ASSISTANCE);
            case "unemployment_benefit" -> List.of(UNEMPLOYMENT);
            case "disability_pension" -> List.of(OLD_PENSION, PENSION);
            case "parental_benefit" -> List.of(PARENTAL);
            default -> List.of();
        };
    }

    @Override
    public boolean counts(int week, byte kind) {
        return kind != OLD_PENSION && kind != PARENTAL;
    }

    @Override
    public Rule rule(int week, byte kind, int counter) {
        int step = step(counter);
        return switch (kind) {
            case ASSISTANCE -> new Rule(Way.REIMBURSED, step, rate(step));
            case OLD_PENSION -> new Rule(Way.REIMBURSED, 0, 35);
            case PARENTAL -> new Rule(Way.NONE, 0, Double.NaN);
            default -> new Rule(Way.COFINANCED, step, 100 - rate(step));
        };
    }

    @Override
    public int lastCounter() {
        return 53;
    }

    @Override
    public int restartWeeks(int week) {
        return 52;
    }

    @Override
    public int windowWeeks(int week) {
        return 156;
    }
}
