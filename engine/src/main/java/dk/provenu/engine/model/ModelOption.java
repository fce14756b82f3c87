package dk.provenu.engine.model;

import dk.provenu.engine.figure.Text;

/**
 * A choice that a model offers.
 *
 * @param key its name in addresses and on the command line
 * @param title its name for people
 * @param standard what is chosen when nothing is said; may be empty when the model decides from the data
 */
public record ModelOption(String key, Text title, String standard) {}
