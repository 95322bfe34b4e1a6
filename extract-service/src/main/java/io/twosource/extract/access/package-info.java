/** Who may ask this service something over HTTP: operators, and nobody else. */
@NullMarked
package io.twosource.extract.access;

import org.jspecify.annotations.NullMarked;
