/**
 * The business case for job brokers: what more persons in company-based offers bring in reimbursement, what fewer bought
 * courses save, what the brokers cost, and what another law does to all of it.
 */
@NullMarked
package dk.provenu.engine.model.businesscase;

import org.jspecify.annotations.NullMarked;
