package io.twosource.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.util.Map;

/** What each kind may hold, as the makers of Kubernetes' client have typed it. */
final class Types {

    /** KEDA's has no types to be had; its test names each field. */
    private static final String UNTYPED = "ScaledObject";

    private static final Map<String, Class<?>> BY_KIND =
            Map.ofEntries(
                    Map.entry("StatefulSet", StatefulSet.class),
                    Map.entry("Service", Service.class),
                    Map.entry("ServiceAccount", ServiceAccount.class),
                    Map.entry("ConfigMap", ConfigMap.class),
                    Map.entry("PodDisruptionBudget", PodDisruptionBudget.class),
                    Map.entry("NetworkPolicy", NetworkPolicy.class),
                    Map.entry("Ingress", Ingress.class),
                    Map.entry("HTTPRoute", HTTPRoute.class),
                    Map.entry("ServiceMonitor", ServiceMonitor.class),
                    Map.entry("PrometheusRule", PrometheusRule.class),
                    Map.entry("KafkaTopic", KafkaTopic.class));

    private static final ObjectMapper STRICT =
            new ObjectMapper()
                    .setAnnotationIntrospector(
                            new JacksonAnnotationIntrospector() {
                                // The types would keep what they do not know.
                                @Override
                                public Boolean hasAnySetter(Annotated annotated) {
                                    return false;
                                }
                            });

    private Types() {}

    /**
     * Reads a document by its kind.
     *
     * @throws JsonProcessingException if it has a field that the kind has not
     */
    static void check(JsonNode document) throws JsonProcessingException {
        String kind = document.path("kind").asText();
        if (kind.equals(UNTYPED)) {
            return;
        }
        Class<?> type = BY_KIND.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("the chart made a " + kind + ", which has no type");
        }
        STRICT.treeToValue(document, type);
    }
}
