/** Investment profiles: what is put in, what it is expected to save and what it did save. */
@NullMarked
package dk.provenu.engine.model.investment;

import org.jspecify.annotations.NullMarked;
