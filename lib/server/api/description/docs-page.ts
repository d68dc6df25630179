import 'server-only'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import type { ApiDescription } from './describe-api'
import { type DocsParameter, docsForm } from './docs-form'
import { docsScript, docsStyle } from './docs-look'

/** Plain words with code between backticks. */
const prose = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')

type SchemaLike = {
  $ref?: string
  description?: string
  example?: unknown
  properties?: Record<string, SchemaLike>
}
type Operation = {
  summary?: string
  security?: Record<string, string[]>[]
  description?: string
  parameters?: (Partial<DocsParameter> & { schema?: SchemaLike })[]
  requestBody?: { content?: Record<string, { schema?: SchemaLike }> }
  responses?: Record<string, { description?: string }>
}
type Schemas = Record<string, SchemaLike>

/** Resolves a reference to a schema. */
function resolve(schemas: Schemas, schema: SchemaLike | undefined): SchemaLike {
  if (!schema?.$ref) return schema ?? {}
  return schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}
}

function rows(entries: [string, string][]): string {
  const cells = entries.map(
    ([name, text]) => `<tr><td><code>${escapeHtml(name)}</code></td><td>${prose(text)}</td></tr>`,
  )
  return entries.length > 0 ? `<table>${cells.join('')}</table>` : ''
}

/** Returns a sentence about the key that an operation needs; none for a public one. */
function describeAccess(security: Operation['security']): string {
  if (security?.length === 0) return ''
  const scope = security?.find((one) => 'bearer' in one)?.bearer?.[0]
  return scope ? `With a key: \`${scope}\`.` : 'Not with a key.'
}

function operationSection(
  schemas: Schemas,
  method: string,
  path: string,
  operation: Operation,
): string {
  const parameters = operation.parameters ?? []
  const described = parameters.map((parameter): [string, string] => [
    parameter.name ?? '',
    [`in ${parameter.in ?? ''}`, parameter.schema?.description ?? ''].filter(Boolean).join(': '),
  ])
  const content = operation.requestBody?.content ?? {}
  const body = resolve(schemas, content['application/json']?.schema)
  const fields = Object.entries(body.properties ?? {}).map(([name, schema]): [string, string] => [
    name,
    ['in the body', resolve(schemas, schema).description ?? ''].filter(Boolean).join(': '),
  ])
  const answers = Object.entries(operation.responses ?? {}).map(
    ([status, { description = '' }]): [string, string] => [status, description],
  )
  // A form with a file is sent to the signed address that an earlier answer contains.
  const takesForm = 'multipart/form-data' in content
  return [
    '<section>',
    `<h3>${prose(operation.summary ?? '')}</h3>`,
    `<p><code>${method.toUpperCase()} ${escapeHtml(path)}</code></p>`,
    `<p>${prose(describeAccess(operation.security))}</p>`,
    operation.description ? `<p>${prose(operation.description)}</p>` : '',
    rows([...described, ...fields]),
    rows(answers),
    takesForm
      ? ''
      : docsForm({
          method,
          path,
          parameters: parameters.map(({ name = '', in: place = '', required = false }) => ({
            name,
            in: place,
            required,
          })),
          example: body.example,
          hasBody: 'application/json' in content,
        }),
    '</section>',
  ].join('\n')
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/**
 * Renders the description of the API as a page: it loads nothing from other origins, is readable without its
 * script, and can send the requests that a reader fills in.
 */
export function docsPage(description: ApiDescription): string {
  const { title, description: about = '' } = description.info
  const schemas = (description.components.schemas ?? {}) as Schemas
  const sections = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined
      return operation ? [operationSection(schemas, method, path, operation)] : []
    }),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${docsStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${about
  .split('\n\n')
  .map((paragraph) => `<p>${prose(paragraph)}</p>`)
  .join('\n')}
<p>For programs: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1)</p>
<p>Requests that you send from this page are real. They run as the account that is signed in, or with the key below.</p>
<label>Key <input id="key" type="password" autocomplete="off" spellcheck="false"></label>
${sections.join('\n')}
</main>
<script>${docsScript}</script>
</body>
</html>
`
}
