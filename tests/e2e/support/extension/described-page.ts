import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FormField } from '@/lib/forms/form-types'

/** A described form of tests/forms, and the answers that it should have. */
export type DescribedForm = {
  system: string
  language: string
  fields: (FormField & { want: string })[]
}

/** Reads the described forms that were written for this project. */
export function readDescribedForms(): DescribedForm[] {
  const lines = readFileSync(join(process.cwd(), 'tests/forms/own.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.slice(1).map((line) => JSON.parse(line) as DescribedForm)
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

const attributes = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')

/** Returns a control with its label, as a form of an employer has it. */
export function fieldHtml(field: FormField): string {
  const { id, label, name, type = 'text', placeholder, options, autocomplete, maxLength } = field
  const common = attributes({ id, name, placeholder, autocomplete, maxlength: maxLength })
  const labelHtml = `<label for="${id}">${escapeHtml(label)}</label>`
  if (type === 'checkbox') return `<div><input type="checkbox"${common}> ${labelHtml}</div>`
  if (type === 'radio') {
    const radios = (options ?? []).map(
      (option, at) =>
        `<label><input type="radio" name="${id}" id="${id}-${at}" value="${at}"> ${escapeHtml(option)}</label>`,
    )
    return `<div role="radiogroup" aria-label="${escapeHtml(label)}">${radios.join('')}</div>`
  }
  if (options) {
    const items = options.map(
      (option, at) => `<option value="${at}">${escapeHtml(option)}</option>`,
    )
    return `<div>${labelHtml}<select${common}><option value="">–</option>${items.join('')}</select></div>`
  }
  if (type === 'textarea') return `<div>${labelHtml}<textarea${common}></textarea></div>`
  return `<div>${labelHtml}<input type="${type === 'select' ? 'text' : type}"${common}></div>`
}

/**
 * Returns a page around controls. It counts what sends a form, and every press on a button of its own, on the `html`
 * element.
 */
export function pageHtml(body: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><title>Apply</title><style>div { margin: 4px }</style></head><body>
<h1>Staff Nurse, Cardiology</h1>
<form action="/sent" method="post">${body}<button>Save and continue</button><button type="button">Next</button></form>
<script>
const count = (name) => document.documentElement.dataset[name] = Number(document.documentElement.dataset[name] ?? 0) + 1
addEventListener('submit', (event) => { count('sent'); event.preventDefault() }, true)
HTMLFormElement.prototype.submit = HTMLFormElement.prototype.requestSubmit = () => count('sent')
addEventListener('click', ({ target }) => { if (target.closest('button:not([data-list])')) count('pressed') }, true)
;${script.replace(/<(?=script|!--)/g, '\\x3C')}
</script></body></html>`
}

/** Returns the page of a described form: its groups as sections with a heading, its fields in their order. */
export function describedPage({ fields }: DescribedForm): string {
  const groups: { name: string; html: string }[] = []
  for (const field of fields) {
    const name = field.group ?? ''
    const last = groups.at(-1)
    if (last?.name === name) last.html += fieldHtml(field)
    else groups.push({ name, html: fieldHtml(field) })
  }
  const parts = groups.map(({ name, html }) =>
    name ? `<section><h3>${escapeHtml(name)}</h3>${html}</section>` : html,
  )
  return pageHtml(parts.join('\n'))
}
