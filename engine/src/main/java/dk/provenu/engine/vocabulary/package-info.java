/**
 * The nouns of Danish municipal employment: areas, comparison groups, shared job centres, benefits and the groups they
 * roll up to, account functions, periods. Names and codes only, never values. The lists are CSV resources beside the
 * classes; each row names its source and, where something is not certain, the doubt. A text from a file or a person is
 * read here, in all its usual spellings, and never guessed: what is unknown or may mean several things is refused with a
 * message for people ({@link dk.provenu.engine.vocabulary.VocabularyException}).
 */
@NullMarked
package dk.provenu.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
