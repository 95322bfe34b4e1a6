package io.twosource.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Has requests' bodies read by {@link BodyShape}. */
@Singleton
class BodyShapes implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addHandler(new BodyShape());
    }
}
