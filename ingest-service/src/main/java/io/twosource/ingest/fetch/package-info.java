/**
 * Fetches feeds and pages from sites that are not ours: polite towards them (robots.txt, one
 * request per host at a time, with pauses), and wary of them (addresses that lead inward, answers
 * that are endless, slow or blown up). Whoever polls asks here and gets an outcome, never an
 * exception.
 */
@NullMarked
package io.twosource.ingest.fetch;

import org.jspecify.annotations.NullMarked;
