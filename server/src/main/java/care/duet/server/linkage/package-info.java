/**
 * Who is whom: which records of the two sides mean one person, the questions that people must
 * answer, and their answers. Owns match_keys, match_pairs and match_models; it moves records
 * between patients through {@code patient}, and tells whoever keeps something of a patient.
 */
@NullMarked
package care.duet.server.linkage;

import org.jspecify.annotations.NullMarked;
