/** What became of an article here: asked by operators who look for a story. */
@NullMarked
package io.twosource.extract.lookup;

import org.jspecify.annotations.NullMarked;
