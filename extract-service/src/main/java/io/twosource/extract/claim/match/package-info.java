/**
 * Are two propositions about one claim? Candidates come from embeddings; the decision also weighs
 * time, names, places, numbers and the words themselves, since a cosine alone cannot tell "to
 * Ukraine" from "from Karabakh".
 */
@NullMarked
package io.twosource.extract.claim.match;

import org.jspecify.annotations.NullMarked;
