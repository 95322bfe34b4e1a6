@NullMarked
package io.twosource.platform.file;

import org.jspecify.annotations.NullMarked;
