package dk.provenu.engine.vocabulary;

/** A way of writing an item of the vocabulary. */
record Spelling<T>(String text, T item) {}
