/**
 * What the templates show: plain records of text in the reader's language, made from the engine's tables, sentences,
 * charts and explanations. Nothing is computed here, and the templates decide nothing but where a thing stands.
 */
@NullMarked
package dk.provenu.app.web.view;

import org.jspecify.annotations.NullMarked;
