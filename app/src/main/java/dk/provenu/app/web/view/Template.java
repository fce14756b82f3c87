package dk.provenu.app.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Fills the templates of {@code app/src/main/jte}, which the build has turned into classes. */
public final class Template {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    static {
        ENGINE.setBinaryStaticContent(true);
    }

    private Template() {}

    /**
     * The template {@code name} filled with {@code values}, as UTF-8.
     *
     * @param name the file in {@code app/src/main/jte} without its ending
     */
    public static byte[] fill(String name, Map<String, Object> values) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        try {
            ENGINE.render(name + ".jte", values, output);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
            output.writeTo(bytes::write);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
