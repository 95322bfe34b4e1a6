{{/* The three services: ports, the secrets that each may see, and under which of the urls it is reached from outside, if it is. */}}
{{- define "twosource.services" -}}
ingest:  { port: 8081, management: 9081, url: ingest, secrets: [operators, pushers, hubs] }
extract: { port: 8082, management: 9082, secrets: [operators] }
alert:   { port: 8080, management: 9080, url: alerts, secrets: [operators, sealing, replicas, services] }
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

{{/* Of what belongs to one service: dict "root" $ "service" "ingest" */}}
{{- define "twosource.serviceLabels" -}}
{{ include "twosource.labels" .root }}
app.kubernetes.io/component: {{ .service }}-service
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
