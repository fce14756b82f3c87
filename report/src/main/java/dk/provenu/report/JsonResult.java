package dk.provenu.report;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result as JSON: the names of the components are the names of the fields, and these remarks their documentation.
 * Numbers have full precision; what is empty is left out.
 *
 * @param model the model's id
 * @param language the language of all words, {@code da} or {@code en}
 * @param title what it is about
 * @param options what was chosen, key to value
 * @param findings the sentences, the most important first
 * @param tables the tables, the most important first
 * @param charts the pictures, the one that carries the page first
 * @param notes what must be read with it
 */
public record JsonResult(
        String model,
        String language,
        String title,
        Map<String, String> options,
        List<Finding> findings,
        List<Table> tables,
        List<Chart> charts,
        List<Remark> notes) {

    /** A result's JSON form in one language. */
    public static JsonResult of(ModelResult result, Language language) {
        return new JsonWriter(language).result(result);
    }

    /**
     * A sentence with the figures in it.
     *
     * @param id its name within the result
     * @param text the sentence as it is read
     * @param parts the same in pieces
     */
    public record Finding(String id, String text, List<Part> parts) {}

    /**
     * A piece of a sentence.
     *
     * @param text the words, or the number as it is written
     * @param figure the figure behind the number
     */
    public record Part(String text, Optional<Quantity> figure) {}

    /**
     * A table.
     *
     * @param id its name within the result
     * @param title what it shows
     * @param subtitle unit, period and population
     * @param rowHeading the heading above the rows' labels
     * @param columns the columns right of the labels
     * @param rows the rows
     * @param footnotes what must be read with it
     */
    public record Table(
            String id,
            String title,
            String subtitle,
            String rowHeading,
            List<Heading> columns,
            List<Line> rows,
            List<String> footnotes) {}

    /**
     * A column.
     *
     * @param key its part of the ids of the figures below it
     * @param heading what it holds
     * @param unit the unit in words
     * @param decimals how many decimals are shown
     */
    public record Heading(String key, String heading, String unit, int decimals) {}

    /**
     * A row.
     *
     * @param key its part of the ids of the figures in it
     * @param label what it is about
     * @param kind {@code ordinary}, {@code own}, {@code total} or {@code summary}
     * @param cells one per column
     */
    public record Line(String key, String label, String kind, List<Field> cells) {}

    /**
     * A cell: a figure, words, or nothing.
     *
     * @param figure the figure
     * @param text the words
     */
    public record Field(Optional<Quantity> figure, Optional<String> text) {}

    /**
     * A figure.
     *
     * @param id its name; the same in every run
     * @param label what it is
     * @param unit the unit's code, such as {@code kr/full_time_person}
     * @param value the number in full precision; left out when it is missing
     * @param shown the number as it is written in the table, or the reason why it is missing in a word
     * @param missing why there is no number
     * @param priceBasis whose kroner, where it is money
     * @param origin {@code observed}, {@code parameter}, {@code assumption}, {@code derived} or {@code modelled}
     * @param notes what must be read with it
     */
    public record Quantity(
            String id,
            String label,
            String unit,
            Optional<Double> value,
            String shown,
            Optional<Absence> missing,
            String priceBasis,
            String origin,
            List<Remark> notes) {}

    /**
     * Why there is no number.
     *
     * @param reason {@code suppressed}, {@code not_published}, {@code not_applicable}, {@code not_filled}, {@code refused}
     *     or {@code undefined}
     * @param words the reason in a word
     * @param detail what more is known
     * @param causes the ids of the figures from which the reason came
     */
    public record Absence(String reason, String words, String detail, List<String> causes) {}

    /**
     * A picture.
     *
     * @param id its name within the result
     * @param title what it shows
     * @param subtitle unit and period
     * @param alternative its point in a sentence
     * @param kind {@code bars}, {@code ranked_bars}, {@code lines}, {@code bridge}, {@code slope} or {@code scatter}
     * @param table the id of the table with the same numbers
     * @param categories the labels along the axis
     * @param series what is drawn
     */
    public record Chart(
            String id,
            String title,
            String subtitle,
            String alternative,
            String kind,
            String table,
            List<String> categories,
            List<Series> series) {}

    /**
     * A row of points.
     *
     * @param key its name
     * @param label its name for people
     * @param role whose it is, in lower case: {@code own}, {@code group}, {@code target}, ...
     * @param line whether it is a line among bars
     * @param highlighted the place of the reader's own point, from 0; left out when there is none
     * @param decimals how many decimals are shown
     * @param points one per category
     */
    public record Series(
            String key,
            String label,
            String role,
            boolean line,
            Optional<Integer> highlighted,
            int decimals,
            List<Quantity> points) {}

    /**
     * Something that must be read with it.
     *
     * @param kind {@code footnote}, {@code doubt} or {@code source_error}
     * @param text the remark
     */
    public record Remark(String kind, String text) {}
}
