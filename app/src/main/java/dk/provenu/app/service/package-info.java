/**
 * What commands and pages share: which models and datasets there are, an open workspace, and how a model is run on what
 * was known on a date. Neither computes nor speaks SQL; knows nothing of terminals or browsers.
 */
@NullMarked
package dk.provenu.app.service;

import org.jspecify.annotations.NullMarked;
