@NullMarked
package io.twosource.platform.openapi;

import org.jspecify.annotations.NullMarked;
