package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Text;

/** Something wrong with a sentence that is being written. */
record Remark(Flag.Kind kind, Text message) {

    static Remark of(Flag.Kind kind, String da, String en) {
        return new Remark(kind, Text.of(da, en));
    }
}
