/**
 * How a statement finds its claim among all live ones on a cluster of any size. Claims live in
 * cells, fixed regions of meaning, each a partition of its own; a statement visits its nearest
 * cells in order, and comes home to open a claim where none is its own.
 */
@NullMarked
package io.twosource.extract.walk;

import org.jspecify.annotations.NullMarked;
