package dk.provenu.app.web.view;

import dk.provenu.app.web.choice.Address;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.paper.CommitteePaper;

/** Addresses of numbers and files on one page with the present choices. */
public record Links(String path, Choice choice) {

    /** The page of the committee papers. */
    public static final String PAPERS = "/maal/papirer";

    /** The name under which an address says what kind of text is begun. */
    public static final String NEW = "ny";

    /** The page with the explanation of {@code figure} open. */
    public String to(FigureId figure) {
        return choice.at(path).with(Choice.FIGURE, figure.value()).toString();
    }

    /** The page without an open explanation. */
    public String closed() {
        return choice.at(path).toString();
    }

    /** A file of a model's result. */
    public String file(String model, String extension) {
        return choice.at("/hent/" + model + "." + extension).toString();
    }

    /** Where a draft of a committee paper is begun from a model's result under the same choices. */
    public String draft(String model) {
        return choice.with(Choice.MODEL, model)
                .with(NEW, CommitteePaper.KIND.id())
                .at(PAPERS)
                .toString();
    }

    /** Another page with the same choices. */
    public Address page(String otherPath) {
        return choice.at(otherPath);
    }
}
