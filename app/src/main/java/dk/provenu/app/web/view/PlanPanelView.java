package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plans on which a result rests, and their numbers to be moved.
 *
 * @param answer the address that answers with the result alone
 * @param quick what is added to that address while a number is still being moved, as name=value; empty for nothing
 * @param set what is laid over the plans now
 * @param kept what the form that keeps the numbers brings back
 */
public record PlanPanelView(List<PlanView> plans, String answer, String quick, String set, Map<String, String> kept) {

    /** The plan whose numbers can be moved. */
    public Optional<PlanView> moving() {
        return plans.stream()
                .filter(plan -> !plan.sliders().isEmpty() || !plan.more().isEmpty())
                .findFirst();
    }

    /**
     * A plan.
     *
     * @param state its kind, revision and day
     * @param href where it is edited
     * @param sliders the numbers that are uncertain by the plan's own word
     * @param more all others
     */
    public record PlanView(
            String name,
            String title,
            String state,
            String href,
            int base,
            List<SliderView> sliders,
            List<SliderView> more) {}

    /**
     * A number to be moved.
     *
     * @param path where it stands, as {@code set} has it
     * @param shown the number as the reader writes it
     * @param planned what the plan says, as the reader writes it
     * @param plan what the plan says, as the field has it
     */
    public record SliderView(
            String id,
            String path,
            String label,
            String unit,
            String min,
            String max,
            String step,
            String value,
            String shown,
            String planned,
            String plan,
            String range) {
        /** Whether it is moved away from the plan. */
        public boolean moved() {
            return !value.equals(plan);
        }
    }
}
