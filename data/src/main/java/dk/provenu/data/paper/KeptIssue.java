package dk.provenu.data.paper;

import dk.provenu.engine.paper.Issue;

/**
 * An issue as it lies in the workspace.
 *
 * @param issue what it said, with the last decisions
 * @param text the text with which it was made
 * @param basis what it rested on
 * @param decisions the revision of its decisions; 0 where nothing is decided yet
 */
public record KeptIssue(Issue issue, String text, Basis basis, int decisions) {

    /** The same as it was held against when a later paper was made from it. */
    public Basis.Before asBefore() {
        return new Basis.Before(issue.name(), issue.number(), decisions);
    }
}
