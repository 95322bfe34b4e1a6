{{/* The three services: the name of each with what its values, ports and secrets are called. */}}
{{- define "twosource.services" -}}
ingest:  { port: 8081, management: 9081, public: true,  secrets: [operators, pushers, hubs] }
extract: { port: 8082, management: 9082, public: false, secrets: [operators] }
alert:   { port: 8080, management: 9080, public: true,  secrets: [operators, sealing, replicas, services] }
{{- end }}

{{/* Short enough for what is put behind it: names have 63 characters at the most. */}}
{{- define "twosource.name" -}}
{{- $name := contains "twosource" .Release.Name | ternary .Release.Name (printf "%s-twosource" .Release.Name) }}
{{- $name | trunc 40 | trimSuffix "-" }}
{{- end }}

{{/* Of a service: dict "root" $ "service" "ingest" */}}
{{- define "twosource.service" -}}
{{ include "twosource.name" .root }}-{{ .service }}
{{- end }}

{{- define "twosource.selector" -}}
app.kubernetes.io/name: twosource
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .service }}-service
{{- end }}

{{- define "twosource.labels" -}}
app.kubernetes.io/name: twosource
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "twosource.image" -}}
{{ with .root.Values.image.registry }}{{ . }}/{{ end }}{{ .service }}-service:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{- define "twosource.serviceAccount" -}}
{{ .Values.serviceAccount.name | default (include "twosource.name" .) }}
{{- end }}

{{/* Hosts of urls.alerts and urls.ingest. */}}
{{- define "twosource.host" -}}
{{ (urlParse .).hostname }}
{{- end }}
