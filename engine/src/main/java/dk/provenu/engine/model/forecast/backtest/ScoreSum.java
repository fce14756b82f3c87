package dk.provenu.engine.model.forecast.backtest;

/** Adds rows of a backtest up. */
final class ScoreSum {

    private int rows;
    private int scaledRows;
    private double scaled;
    private double naiveScaled;
    private double error;
    private double naiveError;
    private double actual;
    private int within80;
    private int within95;

    void add(Backtest test, int row) {
        double came = test.actual()[row];
        double missed = Math.abs(came - test.mean()[row]);
        double naiveMissed = Math.abs(came - test.naive()[row]);
        rows++;
        error += missed;
        naiveError += naiveMissed;
        actual += came;
        double scale = test.scale()[row];
        if (!Double.isNaN(scale)) {
            scaledRows++;
            scaled += missed / scale;
            naiveScaled += naiveMissed / scale;
        }
        within80 += came >= test.lower80()[row] && came <= test.upper80()[row] ? 1 : 0;
        within95 += came >= test.lower95()[row] && came <= test.upper95()[row] ? 1 : 0;
    }

    Score score() {
        return new Score(
                rows,
                scaled / scaledRows,
                actual > 0 ? error / actual : Double.NaN,
                naiveScaled / scaledRows,
                actual > 0 ? naiveError / actual : Double.NaN,
                (double) within80 / rows,
                (double) within95 / rows);
    }
}
