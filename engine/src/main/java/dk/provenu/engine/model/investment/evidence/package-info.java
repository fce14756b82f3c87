/**
 * What is known of the effect of an effort: dated entries with their references, several of them pooled, and how far
 * somebody's own estimate lies from them. The entries that come with Provenu lie in a file beside the code; a workspace
 * adds its own. An investment case asks {@link dk.provenu.engine.model.investment.evidence.Evidence}.
 */
@NullMarked
package dk.provenu.engine.model.investment.evidence;

import org.jspecify.annotations.NullMarked;
