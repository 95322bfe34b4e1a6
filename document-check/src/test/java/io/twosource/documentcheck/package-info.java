@NullMarked
package io.twosource.documentcheck;

import org.jspecify.annotations.NullMarked;
