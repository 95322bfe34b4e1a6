/**
 * Feeds: RSS in all its versions, Atom, RDF, CDF and JSON Feed.
 *
 * <p>One reader for all that is XML, over jsoup: every fifth feed in the wild is not well-formed, a
 * strict parser loses it whole, and jsoup knows neither document types nor entities, so that none
 * can be made to explode or to fetch files.
 */
@NullMarked
package io.twosource.ingest.document.feed;

import org.jspecify.annotations.NullMarked;
