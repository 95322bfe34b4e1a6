/** What trees and phrases promise. */
@NullMarked
package io.twosource.extract.reading.tree;

import org.jspecify.annotations.NullMarked;
