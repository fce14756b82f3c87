package dk.provenu.report.paper;

import dk.provenu.report.JsonResult;
import java.util.List;
import java.util.Optional;

/**
 * A paper as JSON: the names of the components are the names of the fields, and these remarks their documentation. What is
 * empty is left out.
 *
 * @param paper the paper's name in the workspace
 * @param revision the revision of its text
 * @param language {@code da} or {@code en}
 * @param title how its title reads
 * @param committee the committee
 * @param meeting the day of the meeting, ISO 8601
 * @param caseNumber the municipality's number of the case
 * @param issuable whether nothing stands in the way of issuing it
 * @param flags what a person must decide or look at
 * @param heading the title in pieces
 * @param sections its parts
 * @param accepted the sentences that somebody answers for
 * @param sources what its figures rest on
 */
record JsonPaper(
        String paper,
        int revision,
        String language,
        String title,
        String committee,
        Optional<String> meeting,
        String caseNumber,
        boolean issuable,
        List<Matter> flags,
        List<Part> heading,
        List<Section> sections,
        List<Accepted> accepted,
        List<String> sources) {

    /**
     * Something to decide or to look at.
     *
     * @param kind such as {@code untrue} or {@code unbound_number}
     * @param blocks whether it stands in the way of issuing
     * @param line the line of the paper's text
     * @param sentence how the sentence reads
     * @param message what is wrong, and what to do
     */
    record Matter(String kind, boolean blocks, int line, String sentence, String message) {}

    /**
     * A piece of a sentence.
     *
     * @param text how it reads
     * @param bound what is bound in it
     */
    record Part(String text, Optional<Binding> bound) {}

    /**
     * What is bound.
     *
     * @param kind {@code number}, {@code word}, {@code names} or {@code claim}
     * @param source how it is written in the paper's text
     * @param holds whether what a person wrote agrees with the figures
     * @param correction what it would have to say
     * @param before how it read in the earlier issue
     * @param figures the figures that it follows from, the one to open first
     */
    record Binding(
            String kind,
            String source,
            boolean holds,
            Optional<String> correction,
            Optional<String> before,
            List<Tie> figures) {}

    /**
     * A figure and where it is found again.
     *
     * @param address its address
     * @param figure the figure
     */
    record Tie(String address, JsonResult.Quantity figure) {}

    /**
     * A sentence.
     *
     * @param line the line of the paper's text
     * @param text how it reads
     * @param parts the same in pieces
     * @param flags what is wrong with it
     */
    record Sentence(int line, String text, List<Part> parts, List<Matter> flags) {}

    /**
     * A part of the paper.
     *
     * @param kind such as {@code presentation} or {@code recommendation}
     * @param heading its heading
     * @param blocks what stands in it
     */
    record Section(String kind, String heading, List<Piece> blocks) {}

    /**
     * A block.
     *
     * @param kind {@code heading}, {@code paragraph}, {@code list}, {@code numbered_list}, {@code table}, {@code chart} or
     *     {@code points}
     * @param sentences the sentences of a heading or paragraph
     * @param items the items of a list or the points of a recommendation
     * @param address where a table or chart is
     * @param table the table, or the one behind the chart
     * @param chart the chart
     */
    record Piece(
            String kind,
            List<Sentence> sentences,
            List<Item> items,
            Optional<String> address,
            Optional<JsonResult.Table> table,
            Optional<JsonResult.Chart> chart) {}

    /**
     * An item of a list, or a point of the recommendation.
     *
     * @param number from 1
     * @param sentences what it says
     * @param decidingBody who decides it, where that differs
     * @param decision what was decided
     */
    record Item(int number, List<Sentence> sentences, String decidingBody, Optional<Decision> decision) {}

    /**
     * What was decided.
     *
     * @param outcome in the minutes' own words
     * @param date the day, ISO 8601
     */
    record Decision(String outcome, String date) {}

    /**
     * A sentence that somebody answers for.
     *
     * @param sentence how it reads
     * @param why why it stands
     */
    record Accepted(String sentence, String why) {}
}
