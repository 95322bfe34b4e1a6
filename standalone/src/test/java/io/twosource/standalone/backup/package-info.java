@NullMarked
package io.twosource.standalone.backup;

import org.jspecify.annotations.NullMarked;
