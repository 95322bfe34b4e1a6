@NullMarked
package io.twosource.alert.service;

import org.jspecify.annotations.NullMarked;
