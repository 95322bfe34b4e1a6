@NullMarked
package io.twosource.alert.topic;

import org.jspecify.annotations.NullMarked;
