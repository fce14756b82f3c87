/** The pages behind the doors: each asks the workspace for what it shows and fills its template. */
@NullMarked
package dk.provenu.app.web.page;

import org.jspecify.annotations.NullMarked;
