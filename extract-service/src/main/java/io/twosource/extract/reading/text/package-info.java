/**
 * From an article's characters to the sentences worth reading, with every offset kept: language,
 * typography, page furniture, sentences, quotations.
 */
@NullMarked
package io.twosource.extract.reading.text;

import org.jspecify.annotations.NullMarked;
