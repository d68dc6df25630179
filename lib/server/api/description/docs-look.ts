import 'server-only'
import { sha256Of } from '../../sha256-of'

export const docsStyle = `
:root {
  color-scheme: light dark;
  background: light-dark(#ffffff, #171b22);
  color: light-dark(#12161d, #eef1f5);
  font: 16px/1.5 system-ui, sans-serif;
  --line: color-mix(in srgb, currentColor 20%, transparent);
  --accent: light-dark(#2437c9, #9ba8ff);
}
a { color: var(--accent); }
body { max-inline-size: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.25rem; margin-block-start: 2.5rem; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
section { border-block-start: 1px solid var(--line); padding-block: 0.5rem 1rem; }
h3 { font-size: 1rem; margin-block: 0.75rem 0.25rem; }
table { border-collapse: collapse; inline-size: 100%; }
td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; }
td:first-child { inline-size: 9rem; white-space: nowrap; }
td:first-child code { overflow-wrap: normal; }
summary { cursor: pointer; min-block-size: 2.75rem; display: flex; align-items: center; color: var(--accent); }
label { display: block; margin-block: 0.5rem; }
input, textarea {
  box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding: 0.5rem;
  font: 0.9rem ui-monospace, monospace; color: inherit; background: transparent;
  border: 1px solid light-dark(#6b7280, #98a2b3); border-radius: 0.375rem;
}
textarea { min-block-size: 8rem; resize: vertical; }
button {
  min-block-size: 2.75rem; padding: 0 1rem; font: inherit; color: light-dark(#ffffff, #12161d);
  background: var(--accent); border: 0; border-radius: 0.375rem; cursor: pointer;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
output { display: block; margin-block-start: 0.75rem; }
pre { overflow: auto; max-block-size: 24rem; padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.375rem; white-space: pre-wrap; overflow-wrap: anywhere; }
`

/**
 * Script that sends a form's request and shows the answer, as text and never as markup. It is the page's only
 * script, and sends requests to this origin alone. The key is stored nowhere but in its field.
 */
export const docsScript = `
const key = document.querySelector('#key')
const maxLength = 20000

function requestOf(form) {
  let path = form.dataset.path
  const query = new URLSearchParams()
  const headers = new Headers()
  for (const field of form.querySelectorAll('[data-in]')) {
    const { name, value } = field
    const place = field.dataset.in
    if (place === 'path') path = path.replace('{' + name + '}', encodeURIComponent(value))
    else if (value !== '' && place === 'query') query.set(name, value)
    else if (value !== '' && place === 'header') headers.set(name, value)
  }
  const body = form.querySelector('textarea')
  const method = form.dataset.method
  if (body || method !== 'GET') headers.set('content-type', 'application/json')
  if (key.value !== '') headers.set('x-api-key', key.value.trim())
  const text = query.toString()
  return {
    address: text === '' ? path : path + '?' + text,
    how: { method, headers, body: body ? body.value : method === 'GET' ? undefined : '{}', credentials: key.value === '' ? 'same-origin' : 'omit' },
  }
}

async function show(form) {
  const output = form.querySelector('output')
  output.textContent = 'Waiting for the answer.'
  let shown = 'No answer came. Look whether this server can be reached, then send it again.'
  try {
    const { address, how } = requestOf(form)
    const answer = await fetch(address, how)
    const type = answer.headers.get('content-type') || ''
    const after = answer.headers.get('retry-after')
    const text = /json|text/.test(type) ? await answer.text() : (await answer.arrayBuffer()).byteLength + ' bytes'
    let body = text
    try { body = JSON.stringify(JSON.parse(text), null, 2) } catch {}
    const cut = body.length > maxLength ? body.slice(0, maxLength) + '\\n(shortened)' : body
    shown = answer.status + ' ' + type + (after ? '\\nRetry-After: ' + after : '') + '\\n\\n' + cut
  } catch {}
  const block = document.createElement('pre')
  block.tabIndex = 0
  block.textContent = shown
  output.replaceChildren(block)
}

document.addEventListener('submit', (event) => {
  event.preventDefault()
  show(event.target)
})
`

const hashOf = (text: string) => `'sha256-${sha256Of(text, 'base64')}'`

/** Policy with one style and one script of its own, which may connect to this origin only. */
export const docsPolicy = [
  "default-src 'none'",
  `style-src ${hashOf(docsStyle)}`,
  `script-src ${hashOf(docsScript)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
