/** On which side of a claim a statement stands. Where it is not sure: on neither, with a reason. */
@NullMarked
package io.twosource.extract.claim.side;

import org.jspecify.annotations.NullMarked;
