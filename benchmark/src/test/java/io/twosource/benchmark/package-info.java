@NullMarked
package io.twosource.benchmark;

import org.jspecify.annotations.NullMarked;
