@NullMarked
package io.twosource.kafka;

import org.jspecify.annotations.NullMarked;
