package io.twosource.platform.problem;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a query that can be read as what it stands for, or is absent: a constraint, so
 * that it is told together with what else is wrong in a request.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadAs.Check.class)
public @interface ReadAs {

    /** How it is read; empty where it is none. */
    Class<? extends Reading> value();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Implementations have a constructor without parameters, and state of their own none. */
    interface Reading extends Function<String, Optional<?>> {}

    /** Thread-safe once it is initialized. */
    class Check implements ConstraintValidator<ReadAs, String> {

        private Reading reading = Optional::of;

        @Override
        public void initialize(ReadAs constraint) {
            try {
                Constructor<? extends Reading> constructor =
                        constraint.value().getDeclaredConstructor();
                // It may be known in its package alone.
                constructor.setAccessible(true);
                reading = constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot be made: " + constraint.value(), e);
            }
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || reading.apply(text).isPresent();
        }
    }
}
