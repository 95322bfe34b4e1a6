/** Tenants: newsrooms, the tokens of their members, and what whoever calls may do. */
@NullMarked
package io.twosource.alert.newsroom;

import org.jspecify.annotations.NullMarked;
