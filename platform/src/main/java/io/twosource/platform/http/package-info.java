/**
 * HTTP requests to addresses that somebody else wrote: one client for webhooks, feeds and pages, so
 * that what keeps it from reaching inward is written, and tested, once.
 */
@NullMarked
package io.twosource.platform.http;

import org.jspecify.annotations.NullMarked;
