/** Tests of several instances of the service at once, on a real broker. */
@NullMarked
package io.twosource.extract.instances;

import org.jspecify.annotations.NullMarked;
