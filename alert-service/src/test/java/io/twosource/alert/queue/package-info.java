@NullMarked
package io.twosource.alert.queue;

import org.jspecify.annotations.NullMarked;
