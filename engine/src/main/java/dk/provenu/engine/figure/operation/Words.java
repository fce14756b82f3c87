package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Text;
import java.util.List;

/** How operations tell themselves. */
final class Words {

    private Words() {}

    /** "a + b + c"; a long list keeps its first and last. */
    static Text joined(List<Text> operands, String sign) {
        return Text.build(language -> {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < operands.size(); i++) {
                if (operands.size() > 12 && i == 6) {
                    all.append(sign).append("…");
                    i = operands.size() - 4;
                    continue;
                }
                all.append(i == 0 ? "" : sign).append(operands.get(i).in(language));
            }
            return all.toString();
        });
    }

    /** "gennemsnit af a, b". */
    static Text of(String da, String en, List<Text> operands) {
        Text list = joined(operands, ", ");
        return Text.of(da + " " + list.da(), en + " " + list.en());
    }
}
