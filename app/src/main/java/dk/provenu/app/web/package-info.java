/**
 * The web server of the pages: how it starts and stops, what it answers at which address, and what it refuses. The pages
 * themselves live in {@code .page}, what they show in {@code .view}, and what a person has chosen in {@code .choice}.
 */
@NullMarked
package dk.provenu.app.web;

import org.jspecify.annotations.NullMarked;
