package dk.provenu.bench;

/** The same table read as people read it: the rows one after the other, until one fits. */
final class RowByRow {

    private final int[] low;
    private final int[] high;

    RowByRow(BenchTable size) {
        low = new int[size.rows() * 3];
        high = new int[size.rows() * 3];
        int at = 0;
        for (int group = 0; group < size.groups(); group++) {
            for (int age = 0; age < size.ages(); age++) {
                for (int week = 0; week < size.weeks(); week++) {
                    low[at] = group;
                    high[at++] = group;
                    low[at] = size.ageFrom(age, group);
                    high[at++] = size.ageFrom(age + 1, group) - 1;
                    low[at] = size.weekFrom(week, group, age);
                    high[at++] = size.weekFrom(week + 1, group, age) - 1;
                }
            }
        }
    }

    int row(long[] values, int from) {
        for (int at = 0; at < low.length; at += 3) {
            if (values[from] >= low[at]
                    && values[from] <= high[at]
                    && values[from + 1] >= low[at + 1]
                    && values[from + 1] <= high[at + 1]
                    && values[from + 2] >= low[at + 2]
                    && values[from + 2] <= high[at + 2]) {
                return at / 3;
            }
        }
        return -1;
    }

    Object all(long[] questions, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += row(questions, i * BenchTable.INPUTS);
        }
        return sum;
    }
}
