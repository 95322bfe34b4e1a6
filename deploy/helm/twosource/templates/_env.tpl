{{/* The environment of a service: dict "root" "service" "facts" "values" "name" */}}
{{- define "twosource.env" -}}
{{- $root := .root }}
{{- $files := dict "operators" "TWOSOURCE_OPERATOR_TOKEN_FILE" "pushers" "TWOSOURCE_PUSH_TOKENS_FILE" "hubs" "TWOSOURCE_WEBSUB_KEYSET_FILE" "sealing" "TWOSOURCE_SECRETS_KEYSET_FILE" "replicas" "TWOSOURCE_REPLICAS_KEY_FILE" "services" "TWOSOURCE_SERVICES_TOKEN_FILE" }}
- name: POD_NAME
  valueFrom: { fieldRef: { fieldPath: metadata.name } }
- name: JAVA_OPTS
  # Settings of Kafka Streams' own have no name in the environment that leads back to them.
  value: "-Xmx{{ .values.heap }} -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Dkafka-streams.num.standby.replicas={{ $root.Values.standbyReplicas }}"
- name: KAFKA_BOOTSTRAP_SERVERS
  value: {{ $root.Values.kafka.bootstrapServers | quote }}
{{- if $root.Values.kafka.existingSecret }}
- name: QUARKUS_CONFIG_LOCATIONS
  value: /run/secrets/kafka/kafka.properties
{{- end }}
# Where other replicas ask this one about what it holds.
- name: TWOSOURCE_ADVERTISED_HOST
  value: $(POD_NAME).{{ .name }}-replicas.{{ $root.Release.Namespace }}.svc
{{- range $secret := .facts.secrets }}
{{- if (index $root.Values.secrets $secret).existingSecret }}
- name: {{ index $files $secret }}
  value: /run/secrets/{{ $secret }}/{{ $secret }}
{{- end }}
{{- end }}
{{- if $root.Values.tracing.enabled }}
- name: TWOSOURCE_TRACING_ENABLED
  value: "true"
- name: TWOSOURCE_TRACING_ENDPOINT
  value: {{ $root.Values.tracing.endpoint | quote }}
- name: TWOSOURCE_TRACING_SHARE
  value: {{ $root.Values.tracing.share | quote }}
{{- end }}
{{- if eq .service "alert" }}
{{- if $root.Values.secrets.services.existingSecret }}
{{- $services := include "twosource.services" $root | fromYaml }}
{{- range $asked := list "ingest" "extract" }}
- name: TWOSOURCE_{{ upper $asked }}_URL
  value: http://{{ include "twosource.service" (dict "root" $root "service" $asked) }}:{{ (index $services $asked).port }}
{{- end }}
{{- end }}
{{- with $root.Values.urls.alerts }}
- name: TWOSOURCE_DESK_URL
  value: {{ . | quote }}
- name: TWOSOURCE_CONFIRMATION_URL
  value: {{ . | quote }}
{{- end }}
{{- end }}
{{- if and (eq .service "ingest") $root.Values.urls.ingest }}
- name: TWOSOURCE_WEBSUB_CALLBACK
  value: {{ $root.Values.urls.ingest | quote }}
{{- end }}
{{- range $name, $value := .values.settings }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}
