package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import java.util.List;

/** Reads what was chosen, and says what may be. */
final class Choice {

    private Choice() {}

    /** One of several words. */
    static String of(ModelInput input, ModelOption option, List<String> words) {
        String chosen = input.option(option);
        if (!words.contains(chosen)) {
            String list = String.join(", ", words);
            throw new ModelException(Text.of(
                    "'" + chosen + "' kan ikke stå i valget " + option.key() + ". Skriv en af: " + list + ".",
                    "'" + chosen + "' cannot stand in the option " + option.key() + ". Write one of: " + list + "."));
        }
        return chosen;
    }

    /** A whole number between two ends. */
    static int whole(ModelInput input, ModelOption option, int least, int most) {
        String chosen = input.option(option);
        if (chosen.matches("\\d{1,6}")) {
            int number = Integer.parseInt(chosen);
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw new ModelException(Text.of(
                "'" + chosen + "' kan ikke stå i valget " + option.key() + ". Skriv et helt tal fra " + least + " til "
                        + most + ".",
                "'" + chosen + "' cannot stand in the option " + option.key() + ". Write a whole number from " + least
                        + " to " + most + "."));
    }
}
