import 'server-only'
import { escapeHtml } from '@/lib/resume/text/escape-markup'

/** Parameter of a request in its path, query or headers. */
export type DocsParameter = { name: string; in: string; required: boolean }

export type DocsRequest = {
  method: string
  /** With `{parameters}`, from the root. */
  path: string
  parameters: readonly DocsParameter[]
  /** Example of a JSON body; undefined without one. */
  example?: unknown
  hasBody: boolean
}

function field({ name, in: place, required }: DocsParameter): string {
  const attributes = `name="${escapeHtml(name)}" data-in="${escapeHtml(place)}"${required ? ' required' : ''}`
  return `<label><code>${escapeHtml(name)}</code> <input ${attributes} autocomplete="off" spellcheck="false"></label>`
}

/** Renders a form that sends a real request, below its description. */
export function docsForm({ method, path, parameters, example, hasBody }: DocsRequest): string {
  const body = JSON.stringify(example ?? {}, null, 2)
  return [
    '<details><summary>Try it</summary>',
    `<form data-method="${method.toUpperCase()}" data-path="${escapeHtml(path)}">`,
    ...parameters.map(field),
    hasBody
      ? `<label>Body <textarea name="body" spellcheck="false">${escapeHtml(body)}</textarea></label>`
      : '',
    '<button>Send</button>',
    '<output aria-live="polite"></output>',
    '</form></details>',
  ].join('\n')
}
