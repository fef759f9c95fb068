/**
 * One side's risk lists; owns risk_lists and risk_list_entries, and has the combined list remade.
 */
@NullMarked
package care.duet.server.risklist;

import org.jspecify.annotations.NullMarked;
