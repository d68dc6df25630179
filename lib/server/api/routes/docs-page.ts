import 'server-only'
import { createHash } from 'node:crypto'
import { escapeHtml } from '../html'
import type { ApiDescription } from './describe-api'

const style = `
:root {
  color-scheme: light dark;
  background: light-dark(#ffffff, #171b22);
  color: light-dark(#12161d, #eef1f5);
  font: 16px/1.5 system-ui, sans-serif;
}
a { color: light-dark(#2437c9, #9ba8ff); }
body { max-inline-size: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.25rem; margin-block-start: 2.5rem; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
section { border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding-block: 0.5rem 1rem; }
h3 { font-size: 1rem; margin-block: 0.75rem 0.25rem; }
table { border-collapse: collapse; inline-size: 100%; }
td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; }
td:first-child { inline-size: 9rem; white-space: nowrap; }
td:first-child code { overflow-wrap: normal; }
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** The page has a style of its own and no script at all. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** Plain words with code between backticks. */
const prose = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')

type Operation = {
  summary?: string
  security?: Record<string, string[]>[]
  description?: string
  parameters?: {
    name?: string
    in?: string
    required?: boolean
    schema?: { description?: string }
  }[]
  requestBody?: { content?: Record<string, { schema?: SchemaLike }> }
  responses?: Record<string, { description?: string }>
}
type SchemaLike = { properties?: Record<string, { description?: string; $ref?: string }> }

function rows(entries: [string, string][]): string {
  const cells = entries.map(
    ([name, text]) => `<tr><td><code>${escapeHtml(name)}</code></td><td>${prose(text)}</td></tr>`,
  )
  return entries.length > 0 ? `<table>${cells.join('')}</table>` : ''
}

/** Which key opens it, in a sentence; none for what is open to everybody. */
function describeAccess(security: Operation['security']): string {
  if (security?.length === 0) return ''
  const scope = security?.find((one) => 'bearer' in one)?.bearer?.[0]
  return scope ? `With a key: \`${scope}\`.` : 'Not with a key.'
}

function operationSection(method: string, path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map((parameter): [string, string] => [
    parameter.name ?? '',
    [`in ${parameter.in ?? ''}`, parameter.schema?.description ?? ''].filter(Boolean).join(': '),
  ])
  const body = operation.requestBody?.content?.['application/json']?.schema?.properties ?? {}
  const fields = Object.entries(body).map(([name, schema]): [string, string] => [
    name,
    ['in the body', schema.description ?? ''].filter(Boolean).join(': '),
  ])
  const answers = Object.entries(operation.responses ?? {}).map(
    ([status, { description = '' }]): [string, string] => [status, description],
  )
  return [
    '<section>',
    `<h3>${prose(operation.summary ?? '')}</h3>`,
    `<p><code>${method.toUpperCase()} /api/v1${escapeHtml(path)}</code></p>`,
    `<p>${prose(describeAccess(operation.security))}</p>`,
    operation.description ? `<p>${prose(operation.description)}</p>` : '',
    rows([...parameters, ...fields]),
    rows(answers),
    '</section>',
  ].join('\n')
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** The description of the API as a page for people: static, with nothing loaded from anywhere. */
export function docsPage(description: ApiDescription): string {
  const { title, description: about = '' } = description.info
  const sections = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined
      const shown = path.replace(/^\/api\/v1/, '')
      return operation ? [operationSection(method, shown, operation)] : []
    }),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${about
  .split('\n\n')
  .map((paragraph) => `<p>${prose(paragraph)}</p>`)
  .join('\n')}
<p>For programs: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1)</p>
${sections.join('\n')}
</main>
</body>
</html>
`
}
