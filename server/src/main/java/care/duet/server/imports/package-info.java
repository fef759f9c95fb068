/**
 * Takes in files of one side's records. A file is kept in pieces until its rows have been read in
 * the background; each row becomes a fact about one person, known by the side's own identifier.
 * Tables: imports, import_chunks, import_errors, import_queue, imported_facts, fact_kinds.
 */
@NullMarked
package care.duet.server.imports;

import org.jspecify.annotations.NullMarked;
