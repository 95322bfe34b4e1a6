/**
 * Who "he", "Peskov" or "the ambassador" is: people and institutions of an article, and one key for
 * each source, the same in every article.
 */
@NullMarked
package io.twosource.extract.reading.speaker;

import org.jspecify.annotations.NullMarked;
