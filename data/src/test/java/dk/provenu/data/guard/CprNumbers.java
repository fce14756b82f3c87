package dk.provenu.data.guard;

/** Makes numbers that look like CPR numbers, so that none stands in a file of the project. */
public final class CprNumbers {

    private CprNumbers() {}

    /** Ten digits: day, month and year of two digits each and the running number of four. */
    public static String of(int day, int month, int year, int running) {
        return "%02d%02d%02d%04d".formatted(day, month, year, running);
    }

    /** The same with a separator before the last four. */
    public static String with(String separator, int day, int month, int year, int running) {
        return of(day, month, year, running).substring(0, 6) + separator + "%04d".formatted(running);
    }
}
