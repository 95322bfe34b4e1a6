/** Who says what of a claim: the words of the trade, as plain records. */
@NullMarked
package io.twosource.extract.statement;

import org.jspecify.annotations.NullMarked;
