package dk.provenu.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A result as JSON; {@link JsonResult} tells the fields. */
public final class JsonReport implements Report {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.ALWAYS))
            .build();

    private final Language language;

    private JsonReport(Language language) {
        this.language = language;
    }

    public static JsonReport of(Language language) {
        return new JsonReport(language);
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(ModelResult result, OutputStream out) throws IOException {
        write(JsonResult.of(result, language), out);
    }

    /** Writes records as JSON: the names of the components are the names of the fields, what is empty is left out. */
    public static void write(Record of, OutputStream out) throws IOException {
        out.write(MAPPER.writeValueAsBytes(of));
        out.write('\n');
    }
}
