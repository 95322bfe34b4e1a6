@NullMarked
package io.twosource.extract.reading.tree.packed;

import org.jspecify.annotations.NullMarked;
