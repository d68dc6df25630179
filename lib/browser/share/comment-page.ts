/**
 * Script of shared pages with comments: lets a reader mark words to comment on, and marks the words that comments are
 * about. Without it the page has the comments and a form for one on the whole document.
 */

type Marked = { address: string; start: number; quote: string; range: Range }

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)
const fieldOf = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-address]')

/** Returns the words that are selected in one field of the document; of several fields those in the first. */
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

/** Returns the range of a stretch of a field's text, in UTF-16 units. */
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

/** Marks ranges of the page, where the browser can do so without changing it. */
function highlight(name: string, ranges: Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges))
}

/** Marks the words of each comment, and makes its quote lead to them. */
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

/** Offers a button beside selected words, which opens the form for a comment on them. */
function offerForm(article: HTMLElement, form: HTMLFormElement, button: HTMLElement): void {
  const input = (name: string) => form.elements.namedItem(name) as HTMLInputElement
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
  // The selection stays where it is while the button is pressed.
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
    if (event.key === 'Escape' && form.classList.contains('floating')) close()
  })
  if (input('address').value !== '' && cancel) cancel.hidden = false
}

/** Fills in the name that a reader has given for a comment before, in this tab. */
function rememberName(form: HTMLFormElement): void {
  const input = form.elements.namedItem('name') as HTMLInputElement
  const key = new URL(form.action).pathname
  try {
    input.value ||= sessionStorage.getItem(key) ?? ''
    form.addEventListener('submit', () => sessionStorage.setItem(key, input.value))
  } catch {
    // The browser allows no storage.
  }
}

/** Takes the mark of a sent comment out of the address, so that a reload does not say so again. */
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
  offerForm(article, form, button)
  rememberName(form)
  forgetSent()
}
