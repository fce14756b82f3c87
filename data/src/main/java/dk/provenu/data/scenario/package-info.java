/**
 * Plans as text, in the workspace's folder scenarios: read strictly, and kept in revisions. A save is a revision; an edit by
 * hand is noticed and kept as one; nothing that was kept is ever overwritten.
 */
@NullMarked
package dk.provenu.data.scenario;

import org.jspecify.annotations.NullMarked;
