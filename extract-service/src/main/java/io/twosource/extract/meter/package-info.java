/** What operators can see of reading and of claims. */
@NullMarked
package io.twosource.extract.meter;

import org.jspecify.annotations.NullMarked;
