/**
 * Headlines as statements of their outlet: what it tells, calls untrue or leaves open in its own
 * voice.
 */
@NullMarked
package io.twosource.extract.reading.headline;

import org.jspecify.annotations.NullMarked;
