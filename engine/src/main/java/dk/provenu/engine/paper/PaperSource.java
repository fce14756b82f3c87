package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.paper.language.Expression;
import dk.provenu.engine.paper.language.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;

/**
 * A paper as it is written, read but not yet computed.
 *
 * @param figures what the names of figures stand for
 * @param lists what the names of lists stand for
 * @param options the options under which models run, by model
 * @param scales words by where a number lies, by the scale's name
 * @param follows the earlier paper that it goes on from
 */
record PaperSource(
        Language language,
        List<Line.Sentence> title,
        String committee,
        Optional<LocalDate> meeting,
        String caseNumber,
        SequencedMap<String, Definition> figures,
        SequencedMap<String, ListDefinition> lists,
        Map<String, SortedMap<String, String>> options,
        Map<String, Scale> scales,
        SequencedMap<Section.Kind, List<Line>> sections,
        List<PointText> points,
        List<Transfer> transfers,
        List<Paper.Accepted> accepted,
        Optional<String> follows) {

    /**
     * What a name stands for.
     *
     * @param address a figure's address; empty for an expression
     * @param expression what is reckoned of other names; empty for an address
     * @param label what it is called where it is explained
     */
    record Definition(Optional<String> address, Optional<Expression> expression, String label, int line) {}

    /**
     * What the name of a list stands for.
     *
     * @param address an address with a star for the row or the column; empty where it is made of another list
     * @param of the list that it is made of
     * @param without the keys of members that are left out
     */
    record ListDefinition(Optional<String> address, Optional<String> of, List<String> without, int line) {}

    /** Words by where a number lies: the first step whose limit it is below, else the last word. */
    record Scale(List<Step> steps, String otherwise, int line) {}

    /** A step of a scale: the word below a limit. */
    record Step(double below, String word) {}

    /** A point of the recommendation. */
    record PointText(List<Line.Sentence> text, String body) {}

    /**
     * An amount moved between appropriations, or a supplementary appropriation where nothing is given up.
     *
     * @param from the account that gives; empty for a supplementary appropriation
     * @param to the account that receives
     */
    record Transfer(int year, Optional<String> from, String to, Expression amount, int line) {}
}
