/** Where the language tools' model files come from: this build unpacks them into the jar. */
@NullMarked
package io.twosource.extract.reading.model;

import org.jspecify.annotations.NullMarked;
