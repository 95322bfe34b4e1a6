/**
 * Backup and restore of what people made: the compacted topics that nothing else could bring back,
 * as one file, and from it into a Kafka that holds none of it (decision 46).
 */
@NullMarked
package io.twosource.standalone.backup;

import org.jspecify.annotations.NullMarked;
