package dk.provenu.engine.model.goal;

import dk.provenu.engine.vocabulary.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan of goals.
 *
 * @param title what people call it
 * @param begins when it begins: the numbers before say what was common
 * @param goals in the plan's order
 * @param meetings when those meet who follow it
 */
record GoalPlan(String title, Optional<Period> begins, List<Goal> goals, List<Meeting> meetings) {

    GoalPlan {
        goals = List.copyOf(goals);
        meetings = List.copyOf(meetings);
    }

    /**
     * A meeting.
     *
     * @param date the day
     * @param who who meet
     * @param note what is before them; may be empty
     */
    record Meeting(LocalDate date, String who, String note) {}
}
