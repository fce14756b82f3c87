@NullMarked
package dk.provenu.engine.model.payroll;

import org.jspecify.annotations.NullMarked;
