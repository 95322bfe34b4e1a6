package io.twosource.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes a service's OpenAPI document, when the service is built. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ServiceDocument implements OASFilter {

    private final RecordFields records;

    /** With the classes of the service, as Quarkus has them indexed. */
    public ServiceDocument(IndexView classes) {
        records = new RecordFields(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        Words words = Words.of(service);
        Components components =
                Optional.ofNullable(document.getComponents())
                        .orElseGet(OASFactory::createComponents);
        document.setComponents(components);
        ProblemSchemas.put(components);
        ServiceSchemas schemas = new ServiceSchemas(components, words, records);
        schemas.complete();
        Examples.of(service).show(components);
        new ServiceOperations(document, words, schemas).complete();
    }
}
