/**
 * Script of shared pages with comments: lets a reader select text to comment on, and highlights commented text. Without
 * it the page shows the comments and a form for the whole document.
 */

import { readVisitorDraft, removeVisitorDraft, storeVisitorDraft } from './visitor-draft'

type Marked = { address: string; start: number; quote: string; range: Range }

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)
const fieldOf = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-address]')

/** Returns the selected text of one field; if several are selected, of the first. */
function readSelection(article: HTMLElement): Marked | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  const field = fieldOf(range.startContainer)
  if (!field || !article.contains(field)) return null
  if (!field.contains(range.endContainer)) range.setEnd(field, field.childNodes.length)
  const before = document.createRange()
  before.setStart(field, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const text = range.toString()
  const quote = text.trim()
  const start = before.toString().length + text.indexOf(quote)
  return quote === '' ? null : { address: field.dataset.address ?? '', start, quote, range }
}

/** Returns the DOM range of a part of a field's text, in UTF-16 units. */
function rangeIn(field: HTMLElement, start: number, end: number): Range {
  const range = document.createRange()
  range.selectNodeContents(field)
  const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  let at = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (start >= at && start <= at + length) range.setStart(node, start - at)
    if (end > at && end <= at + length) range.setEnd(node, end - at)
    at += length
  }
  return range
}

/** Highlights ranges (CSS Custom Highlight API), if supported. */
function highlight(name: string, ranges: Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges))
}

/** Highlights the text of each comment, and links its quote to it. */
function markComments(article: HTMLElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('.comments li[data-on]')]
  const ranges = items.flatMap((item) => {
    const { on = '', start, end } = item.dataset
    const field = article.querySelector<HTMLElement>(`[data-address="${CSS.escape(on)}"]`)
    if (!field) return []
    const quote = item.querySelector('blockquote')
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'quote'
    button.dir = 'auto'
    button.textContent = quote?.textContent ?? ''
    button.addEventListener('click', () => {
      find('[data-view=text]')?.click()
      field.scrollIntoView({ block: 'center' })
    })
    quote?.replaceWith(button)
    return rangeIn(field, Number(start), Number(end))
  })
  highlight('comments', ranges)
}

const inputsOf = (form: HTMLFormElement) => (name: string) =>
  form.elements.namedItem(name) as HTMLInputElement

/**
 * Shows a button beside selected text that opens the comment form.
 *
 * @returns a function that opens the form: about a selection, or the whole document
 */
function offerForm(
  article: HTMLElement,
  form: HTMLFormElement,
  button: HTMLElement,
): (words: Marked | null) => void {
  const input = inputsOf(form)
  const [title, quote, cancel] = ['h3', 'blockquote', '[data-cancel]'].map((selector) =>
    form.querySelector<HTMLElement>(selector),
  )
  const suggestion = input('suggestion').closest('label')
  let marked: Marked | null = null

  const show = (words: Marked | null) => {
    input('address').value = words?.address ?? ''
    input('start').value = String(words?.start ?? '')
    input('quote').value = words?.quote ?? ''
    if (words === null) input('suggestion').value = ''
    if (title) title.textContent = (words ? title.dataset.marked : title.dataset.all) ?? ''
    if (quote) quote.textContent = words?.quote ?? ''
    for (const part of [quote, cancel, suggestion]) if (part) part.hidden = words === null
    form.classList.toggle('floating', words !== null)
    highlight('marked', words ? [words.range] : [])
  }

  document.addEventListener('selectionchange', () => {
    const found = readSelection(article)
    button.hidden = found === null
    if (!found) return
    marked = found
    const { bottom, left } = found.range.getBoundingClientRect()
    const room = document.documentElement.clientWidth - button.offsetWidth - 16
    button.style.top = `${scrollY + bottom + 8}px`
    button.style.left = `${scrollX + Math.max(16, Math.min(left, room))}px`
  })
  // Keeps the selection while the button is pressed.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    if (!marked) return
    show(marked)
    button.hidden = true
    input('text').focus()
  })
  const close = () => {
    show(null)
    getSelection()?.removeAllRanges()
    form.querySelector('[role=alert]')?.remove()
  }
  cancel?.addEventListener('click', close)
  form.addEventListener('keydown', (event) => {
    const isEmpty = input('text').value === '' && input('suggestion').value === ''
    if (event.key === 'Escape' && isEmpty && form.classList.contains('floating')) close()
  })
  if (input('address').value !== '' && cancel) cancel.hidden = false
  return show
}

/** Returns a field's current range of quoted text: at its old offset, or else its first occurrence. */
function findMarked(article: HTMLElement, address: string, start: number, quote: string) {
  const field = article.querySelector<HTMLElement>(`[data-address="${CSS.escape(address)}"]`)
  const text = field?.textContent ?? ''
  const at = text.startsWith(quote, start) ? start : text.indexOf(quote)
  if (!field || at < 0) return null
  return { address, start: at, quote, range: rangeIn(field, at, at + quote.length) }
}

/** Stores unsent input, and restores it after a reload. A form returned by the server keeps its own values. */
function keepDraft(
  article: HTMLElement,
  form: HTMLFormElement,
  show: (words: Marked | null) => void,
): void {
  const page = new URL(form.action)
  const path = page.pathname + page.search
  const input = inputsOf(form)
  if (new URL(location.href).searchParams.has('sent')) removeVisitorDraft(path)
  const draft = form.querySelector('[role=alert]') ? null : readVisitorDraft(path)
  if (draft) {
    const { address, start, quote, text, suggestion, name } = draft
    const words = address === '' ? null : findMarked(article, address, start, quote)
    show(words)
    input('name').value ||= name
    input('suggestion').value = words ? suggestion : ''
    // If the text is gone it cannot be replaced; the suggestion is added to the comment.
    const rest = words || suggestion === '' ? [text] : [text, suggestion]
    input('text').value = rest.filter(Boolean).join('\n')
  }
  const store = () => {
    const value = (name: string) => input(name).value
    storeVisitorDraft(path, {
      address: value('address'),
      start: Number(value('start')),
      quote: value('quote'),
      text: value('text'),
      suggestion: value('suggestion'),
      name: value('name'),
    })
  }
  form.addEventListener('input', store)
  // The selection may have changed.
  form.addEventListener('focusin', store)
  form.querySelector('[data-cancel]')?.addEventListener('click', store)
}

/** Fills in the name that a reader gave in this tab before. */
function rememberName(form: HTMLFormElement): void {
  const input = inputsOf(form)('name')
  const key = new URL(form.action).pathname
  try {
    input.value ||= sessionStorage.getItem(key) ?? ''
    form.addEventListener('submit', () => sessionStorage.setItem(key, input.value))
  } catch {
    // Storage is refused.
  }
}

/** Removes the "sent" parameter from the URL, so that a reload does not show the message again. */
function forgetSent(): void {
  const address = new URL(location.href)
  if (!address.searchParams.has('sent')) return
  address.searchParams.delete('sent')
  history.replaceState(null, '', address)
}

const article = find('article')
const form = find<HTMLFormElement>('form.comment')
const button = find('[data-mark]')
if (article && form && button) {
  const hint = find('[data-hint]')
  if (hint) hint.hidden = false
  markComments(article)
  const show = offerForm(article, form, button)
  rememberName(form)
  keepDraft(article, form, show)
  forgetSent()
}
