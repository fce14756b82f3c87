package dk.provenu.report.xlsx;

/**
 * How a cell looks.
 *
 * @param face the letters
 * @param ground what is behind them
 * @param line the lines around
 * @param side where the words stand
 * @param wraps whether long words go on below
 * @param format the number format; empty for none
 * @param literal whether the cell's words must stay words when somebody edits them
 */
record Look(Face face, Ground ground, Line line, Side side, boolean wraps, String format, boolean literal) {

    enum Face {
        PLAIN("<font><sz val=\"11\"/><color rgb=\"FF1A1A1A\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"),
        BOLD("<font><b/><sz val=\"11\"/><color rgb=\"FF1A1A1A\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"),
        TITLE("<font><b/><sz val=\"15\"/><color rgb=\"FF12355B\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"),
        HEADING("<font><b/><sz val=\"11\"/><color rgb=\"FF12355B\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"),
        QUIET("<font><sz val=\"10\"/><color rgb=\"FF595959\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"),
        MISSING("<font><i/><sz val=\"11\"/><color rgb=\"FF767676\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"),
        /** The blue of a number that may be changed, as analysts are used to. */
        INPUT("<font><sz val=\"11\"/><color rgb=\"FF0033CC\"/><name val=\"Calibri\"/><family val=\"2\"/></font>");

        final String xml;

        Face(String xml) {
            this.xml = xml;
        }
    }

    enum Ground {
        NONE("<fill><patternFill patternType=\"none\"/></fill>"),
        /** Excel keeps the second fill for itself. */
        GRAY125("<fill><patternFill patternType=\"gray125\"/></fill>"),
        HEADING(solid("FFE3EAF2")),
        OWN(solid("FFD6E9F8")),
        SUMMARY(solid("FFF4F6F8")),
        INPUT(solid("FFFFFBE6"));

        final String xml;

        Ground(String xml) {
            this.xml = xml;
        }

        private static String solid(String colour) {
            return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                    + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
        }
    }

    enum Line {
        NONE("<border><left/><right/><top/><bottom/><diagonal/></border>"),
        HAIR("<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FFE0E4E8\"/></bottom>"
                + "<diagonal/></border>"),
        BELOW("<border><left/><right/><top/><bottom style=\"medium\"><color rgb=\"FF12355B\"/></bottom>"
                + "<diagonal/></border>"),
        ABOVE("<border><left/><right/><top style=\"thin\"><color rgb=\"FF12355B\"/></top>"
                + "<bottom style=\"thin\"><color rgb=\"FF12355B\"/></bottom><diagonal/></border>");

        final String xml;

        Line(String xml) {
            this.xml = xml;
        }
    }

    enum Side {
        LEFT,
        /** Left, with a little space before it: for words right of a number. */
        INDENTED,
        RIGHT
    }

    static final Look PLAIN = new Look(Face.PLAIN, Ground.NONE, Line.NONE, Side.LEFT, false, "", false);
    static final Look TITLE = PLAIN.with(Face.TITLE);
    static final Look QUIET = PLAIN.with(Face.QUIET).wrapped();
    static final Look HEADING =
            PLAIN.with(Face.HEADING).with(Ground.HEADING).with(Line.BELOW).wrapped();

    Look with(Face other) {
        return new Look(other, ground, line, side, wraps, format, literal);
    }

    Look with(Ground other) {
        return new Look(face, other, line, side, wraps, format, literal);
    }

    Look with(Line other) {
        return new Look(face, ground, other, side, wraps, format, literal);
    }

    Look right() {
        return new Look(face, ground, line, Side.RIGHT, wraps, format, literal);
    }

    Look indented() {
        return new Look(face, ground, line, Side.INDENTED, wraps, format, literal);
    }

    Look wrapped() {
        return new Look(face, ground, line, side, true, format, literal);
    }

    Look formatted(String other) {
        return new Look(face, ground, line, Side.RIGHT, wraps, other, literal);
    }

    Look asLiteral() {
        return new Look(face, ground, line, side, wraps, format, true);
    }
}
