package care.duet.server.combinedlist;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a listed patient today; it changes without anybody touching the list.
 *
 * @param present items of the packet with a fact; null before the packet was counted, as the other
 *     two are
 * @param version counts with every change of this
 */
public record KnownNow(
    int openDiscrepancies,
    @ColumnName("packet_present") @Nullable Integer present,
    @ColumnName("packet_absent") @Nullable Integer absent,
    @ColumnName("packet_not_supplied") @Nullable Integer notSupplied,
    @ColumnName("known_version") long version) {}
