package dk.provenu.app.service;

import dk.provenu.engine.figure.Figure;

/**
 * A number of a paper's table or picture that is another than it was.
 *
 * @param block where the table or picture is: model/table
 * @param before the figure then
 * @param now the figure now
 */
public record CellChange(String block, Figure before, Figure now) {}
