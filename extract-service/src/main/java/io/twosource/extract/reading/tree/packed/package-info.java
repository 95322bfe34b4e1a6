/**
 * NLP4J's models as they are shipped: packed by the build into a twentieth of the heap. Fifteen in
 * sixteen of their weights are zero, and are left out; of a feature's or a word's text only a hash
 * is kept. What is left is read in a second, and gives the same trees to the last bit.
 */
@NullMarked
package io.twosource.extract.reading.tree.packed;

import org.jspecify.annotations.NullMarked;
