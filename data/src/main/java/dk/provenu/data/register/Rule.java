package dk.provenu.data.register;

import dk.provenu.engine.figure.Text;

/** The rules by which lines are repaired or left out instead of refused; how often each was used stands in the report. */
enum Rule {
    HASHED(
            "id'er lignede personnumre og blev erstattet af pseudonymer, mens filen blev læst",
            "ids looked like CPR numbers and were replaced by pseudonyms while the file was read"),
    SHARED_WEEK(
            "gange delte to perioder en uge, fordi den ene sluttede og den anden begyndte i den: ugen hører til den, der"
                    + " begyndte sidst",
            "times two spells shared a week, since one ended and the other began in it: the week belongs to the one that"
                    + " began last"),
    OVERLAP(
            "perioder overlappede en tidligere: ugerne hører til den, der begyndte sidst, og den tidligere fortsætter"
                    + " bagefter, hvis den varer længere",
            "spells overlapped an earlier one: the weeks belong to the one that began last, and the earlier goes on after"
                    + " it where it lasts longer"),
    DUPLICATE("linjer stod der to gange og tælles én gang", "lines stood there twice and count once"),
    UNKNOWN_CODE(
            "uger eller perioder har en kode, som listen ikke har: de tæller som ukendt kode",
            "weeks or spells have a code that the list does not have: they count as an unknown code"),
    OUTSIDE_VALIDITY(
            "perioder begynder, før deres kode fandtes, eller efter at den ophørte: de er beholdt",
            "spells begin before their code existed or after it ended: they are kept"),
    IMPOSSIBLE_AGE(
            "fødselsmåneder giver en umulig alder (under 0 eller over 110 år) i forløbet: alderen er sat til ukendt",
            "birth months give an impossible age (below 0 or above 110 years) in the history: the age is set to unknown"),
    BIRTH_DIFFERS(
            "linjer giver en person en anden fødselsmåned eller et andet køn end en tidligere linje: den første gælder",
            "lines give a person another birth month or sex than an earlier line: the first holds"),
    NO_SPELLS(
            "linjer om hændelser eller baggrund hører til personer uden perioder og er udeladt",
            "lines of events or background belong to persons without spells and are left out"),
    OUTSIDE_WINDOW(
            "perioder eller hændelser ligger helt uden for vinduet og er udeladt",
            "spells or events lie wholly outside the window and are left out"),
    CUT_AT_WINDOW(
            "perioder eller hændelser varer længere, end vinduet er observeret, og er afkortet",
            "spells or events last longer than the window was observed and are cut");

    private final Text words;

    Rule(String da, String en) {
        this.words = Text.of(da, en);
    }

    /** What was done, to be read after a number. */
    Text words() {
        return words;
    }
}
