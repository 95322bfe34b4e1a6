/** Domain records to Avro and back: nothing else in this service knows Avro's classes. */
@NullMarked
package io.twosource.extract.wire;

import org.jspecify.annotations.NullMarked;
