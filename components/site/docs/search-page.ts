import { findSections, type Section } from './find-sections'

// Script of the documentation's pages: shows their search, which is hidden without it.

const form = document.querySelector<HTMLFormElement>('form[data-docs-search]')
const input = form?.querySelector('input')
const list = form?.querySelector('ol')
const status = form?.querySelector('[role=status]')
let sections: Promise<Section[]> | undefined

async function readIndex(address: string): Promise<Section[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** `pattern` is the address of a page, with SLUG in place of its name. */
function resultOf([address, page, heading]: Section, pattern: string): HTMLLIElement {
  const [slug = '', anchor] = address.split('#')
  const href = pattern.replace('SLUG', slug) + (anchor ? `#${anchor}` : '')
  const link = Object.assign(document.createElement('a'), { href })
  link.append(heading)
  if (heading !== page)
    link.append(Object.assign(document.createElement('small'), { textContent: page }))
  const item = document.createElement('li')
  item.append(link)
  return item
}

async function search() {
  if (!form || !input || !list || !status) return
  const { index = '', address = '', found = '[]', failed = '' } = form.dataset
  const query = input.value
  sections ??= readIndex(index)
  try {
    const results = query.trim() === '' ? null : findSections(await sections, query)
    if (input.value !== query) return
    list.replaceChildren(...(results ?? []).map((section) => resultOf(section, address)))
    status.textContent = results ? JSON.parse(found)[results.length] : ''
  } catch {
    sections = undefined
    status.textContent = failed
  }
}

if (form) {
  form.hidden = false
  form.oninput = form.onsubmit = (event: Event) => {
    event.preventDefault()
    void search()
  }
  addEventListener('pageshow', () => input?.value && void search())
}
