/** How right the engine is, on records whose true pairs are known. */
package care.duet.matching.accuracy;
