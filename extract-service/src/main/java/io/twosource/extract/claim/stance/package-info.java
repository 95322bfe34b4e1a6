/**
 * Where a whole article stands towards a claim: for it, against it, or only reporting it. Decided
 * from the article's own statements and from how its headline and its sentences put what they tell.
 */
@NullMarked
package io.twosource.extract.claim.stance;

import org.jspecify.annotations.NullMarked;
