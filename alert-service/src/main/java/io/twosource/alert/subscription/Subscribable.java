package io.twosource.alert.subscription;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is asked for can be had: a constraint beside those of single fields, by their places. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SubscribableCheck.class)
@interface Subscribable {

    String message() default "cannot be had";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
