/** Settings in files that are mounted, and that change while a service runs. */
@NullMarked
package io.twosource.platform.file;

import org.jspecify.annotations.NullMarked;
