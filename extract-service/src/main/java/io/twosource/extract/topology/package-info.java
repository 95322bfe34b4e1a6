/** The Streams application: articles in; statements, claims and notices out. */
@NullMarked
package io.twosource.extract.topology;

import org.jspecify.annotations.NullMarked;
