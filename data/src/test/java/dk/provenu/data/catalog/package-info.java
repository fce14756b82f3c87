@NullMarked
package dk.provenu.data.catalog;

import org.jspecify.annotations.NullMarked;
