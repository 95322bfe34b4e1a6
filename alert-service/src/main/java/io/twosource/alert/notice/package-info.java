/** What a notice tells, as far as alerts need it: the words of the domain without Avro. */
@NullMarked
package io.twosource.alert.notice;

import org.jspecify.annotations.NullMarked;
