/**
 * What a claim comes to and why: both sides by independent source, what was not counted, what is
 * missing; as a chart, and in the formats that newsrooms take away. Pure functions of a timeline.
 */
@NullMarked
package io.twosource.alert.account;

import org.jspecify.annotations.NullMarked;
