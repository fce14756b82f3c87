package dk.provenu.engine.figure;

/**
 * The cell of a dataset vintage in which an observed number stands.
 *
 * @param dataset the kind of dataset
 * @param vintage the vintage's content name
 * @param file the name of the file that was imported
 * @param line the line in that file, from 1; the heading is line 1
 * @param column the column's name in that file
 * @param fetched when it was imported, ISO 8601
 * @param source the document or system from which the number comes
 * @param place where in the source it stands
 */
public record SourceCell(
        String dataset,
        String vintage,
        String file,
        int line,
        String column,
        String fetched,
        String source,
        String place) {}
