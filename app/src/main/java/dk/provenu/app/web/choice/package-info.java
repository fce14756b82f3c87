/** What a person has chosen to see. Every choice stands in the address, so that a link shows the receiver the same. */
@NullMarked
package dk.provenu.app.web.choice;

import org.jspecify.annotations.NullMarked;
