package io.twosource.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;

/** JSON as everything here writes it: times as ISO 8601. */
final class Json {

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private Json() {}

    /** Each value as one line. */
    static List<String> lines(List<?> values) throws JsonProcessingException {
        List<String> lines = new ArrayList<>();
        for (Object value : values) {
            lines.add(MAPPER.writeValueAsString(value));
        }
        return lines;
    }
}
