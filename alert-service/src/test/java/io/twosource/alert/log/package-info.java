@NullMarked
package io.twosource.alert.log;

import org.jspecify.annotations.NullMarked;
