package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;

/**
 * The page of posting.
 *
 * @param finding the sentence that says what was found
 * @param search what is searched for
 * @param mentorContract whether there is a mentor contract
 * @param kept what the form sends along unseen
 * @param found the tasks that fit, each with its account
 * @param sources the documents in which the rules stand
 */
public record PostingView(
        String finding,
        String search,
        boolean mentorContract,
        Map<String, String> kept,
        List<Task> found,
        String sources) {

    /** A task with its account and the rule that decided. */
    public record Task(
            String title,
            String account,
            String kind,
            String category,
            String condition,
            boolean inDoubt,
            String rule,
            String place,
            String doubt) {}
}
