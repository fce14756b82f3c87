@NullMarked
package dk.provenu.app.cli;

import org.jspecify.annotations.NullMarked;
