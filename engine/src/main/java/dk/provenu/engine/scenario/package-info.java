/**
 * Plans as text: a scenario is what somebody has written about an effort, a plan or a rule, read strictly. Each value knows
 * its line; what is wrong is gathered and told at once; each number becomes an assumption whose explanation leads back to the
 * line where it stands. Knows no file and no YAML: the text's tree is handed over.
 */
@NullMarked
package dk.provenu.engine.scenario;

import org.jspecify.annotations.NullMarked;
