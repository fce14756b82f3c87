package dk.provenu.app.service;

import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.paper.Paper;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A paper as it reads, with what it rests on.
 *
 * @param text its text
 * @param rested dataset or plan to the vintage or revision that was used
 * @param before the issue that it was held against
 */
record EvaluatedPaper(Paper paper, String text, SortedMap<String, String> rested, Optional<KeptIssue> before) {}
