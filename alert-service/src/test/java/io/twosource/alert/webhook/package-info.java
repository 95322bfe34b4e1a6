@NullMarked
package io.twosource.alert.webhook;

import org.jspecify.annotations.NullMarked;
