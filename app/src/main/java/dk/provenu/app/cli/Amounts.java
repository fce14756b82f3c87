package dk.provenu.app.cli;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.table.NumberStyle;

/** Numbers as an explanation in the terminal writes them: with every decimal that they hold. */
final class Amounts {
    private Amounts() {}

    static Text written(Figure figure) {
        return Text.build(language -> {
            NumberStyle style = NumberStyle.of(language);
            boolean plain = figure.unit().form() != Unit.Form.YEAR;
            return plain && figure.value() instanceof Value.Present(double number)
                    ? style.full(number)
                    : style.value(figure, 0);
        });
    }
}
