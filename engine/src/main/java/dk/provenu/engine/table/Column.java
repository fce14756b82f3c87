package dk.provenu.engine.table;

import dk.provenu.engine.figure.Text;

/**
 * A column of a table.
 *
 * @param key its part of the ids of the figures below it
 * @param heading what it holds
 * @param unit the unit for the heading; empty where each row has its own or there is none
 * @param decimals how many decimals are shown
 */
public record Column(String key, Text heading, Text unit, int decimals) {}
