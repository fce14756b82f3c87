package dk.provenu.report.xlsx;

/** What stands at the foot of every printed page. */
final class Footer {

    private static final int LONGEST = 120;

    private Footer() {}

    /** The sheet's title left, the page right; an ampersand would steer the layout. */
    static String of(SheetContext context, String title) {
        String plain = title.replaceAll("[&\\p{Cntrl}]", " ");
        String cut = plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST) - 1));
        return "&L&9" + (cut.isEmpty() || !Character.isDigit(cut.charAt(0)) ? "" : " ") + cut + "&R&9 "
                + context.words("Side", "Page") + " &P / &N";
    }
}
