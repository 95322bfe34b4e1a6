/** Tests of where articles stand towards claims. */
@NullMarked
package io.twosource.extract.claim.stance;

import org.jspecify.annotations.NullMarked;
