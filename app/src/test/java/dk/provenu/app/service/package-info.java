@NullMarked
package dk.provenu.app.service;

import org.jspecify.annotations.NullMarked;
