/** The article as the reading side sees it. */
@NullMarked
package io.twosource.extract.article;

import org.jspecify.annotations.NullMarked;
