package dk.provenu.app.web.view;

import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Turns a sentence into what its template shows. */
public final class Sentences {
    private Sentences() {}

    /** The sentence in the reader's language, each number open to be explained. */
    public static SentenceView of(Sentence sentence, Links links) {
        Figures figures = Figures.of(links);
        List<SentenceView.Part> parts = new ArrayList<>();
        String before = "";
        for (Sentence.Part part : sentence.parts()) {
            switch (part) {
                case Sentence.Words(var text) -> {
                    String words = text.in(links.choice().language());
                    // "9,5 mio. kr." ends the sentence by itself.
                    boolean twice = before.endsWith(".") && words.startsWith(".");
                    parts.add(new SentenceView.Part(twice ? words.substring(1) : words, null));
                    before = words;
                }
                case Sentence.Shown number -> {
                    FigureLink link = figures.inSentence(number);
                    parts.add(new SentenceView.Part("", link));
                    before = link.text();
                }
            }
        }
        return new SentenceView(parts);
    }
}
