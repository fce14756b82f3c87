package dk.provenu.report;

import dk.provenu.engine.model.ModelResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A form in which a result leaves Provenu. The same result gives the same bytes. */
public interface Report {

    /** The name that browsers know the form by. */
    String mediaType();

    /** The end of a file's name, without the dot. */
    String extension();

    /** Writes the result; the stream stays open. */
    void write(ModelResult result, OutputStream out) throws IOException;

    /** The result as it would be written. */
    default byte[] bytes(ModelResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can fail when memory is written to", e);
        }
        return out.toByteArray();
    }
}
