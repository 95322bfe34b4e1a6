package io.twosource.alert.desk.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.twosource.alert.subscription.SubscriptionRequest;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong in a form.
 *
 * @param id of the element where it is; empty: no single one
 * @param field as people call it
 */
record FormError(String id, String field, String message) {

    static List<FormError> of(Set<ConstraintViolation<SubscriptionRequest>> violations) {
        return violations.stream()
                .map(one -> at(one.getPropertyPath().toString(), one.getMessage()))
                .distinct()
                .toList();
    }

    /** What a problem says of fields, or says at all. */
    static List<FormError> of(HttpProblem problem) {
        return problem.getParameters().get("violations") instanceof List<?> wrong
                ? wrong.stream()
                        .filter(Violation.class::isInstance)
                        .map(Violation.class::cast)
                        .map(one -> at(one.field, one.message))
                        .toList()
                : List.of(
                        new FormError(
                                "",
                                "",
                                Optional.ofNullable(problem.getDetail()).orElse("Not now")));
    }

    private static FormError at(String path, String message) {
        String field = path.replaceAll("\\[.*", "");
        return new FormError(field.replace('.', '-'), title(field), message);
    }

    /** {@code webhook.perSecond} is {@code per second}. */
    private static String title(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return last.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
