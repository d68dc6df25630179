/**
 * Script of shared pages with comments: lets a reader comment on selected words, on the pages or in the text, and
 * highlights commented ones. Without it the page shows the comments and a form for the whole document.
 */

import { type Marked, rangesOf, readMarked, readRuns } from './marked-text'
import { wholeWords } from './whole-words'

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)

const main = find('main')
const tools = find('.tools')
/** The form is another one after each comment. */
const formNow = () => find<HTMLFormElement>('form.comment')
type Input = 'address' | 'start' | 'quote' | 'suggestion' | 'text' | 'name'
const inputOf = (form: HTMLFormElement, name: Input) =>
  form.elements.namedItem(name) as HTMLInputElement

const findField = (root: string, address: string) =>
  find(`${root} [data-address="${CSS.escape(address)}"]`)
const textOf = (address: string) => findField('article', address)?.textContent ?? ''
const shown = () => (document.body.dataset.view === 'text' ? 'article' : '.pages')
const shownRuns = () => readRuns(find(shown()) ?? document)

/** Words that the form is about, and words that are selected. */
let asked: Marked | null = null
let selected: Marked | null = null

/** Highlights words on the pages and in the text (CSS Custom Highlight API), if supported. */
function highlight(name: string, marked: readonly Marked[]): void {
  const runs = readRuns(document)
  const ranges = marked.flatMap((one) => rangesOf(runs, one))
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges))
}

function highlightAll(): void {
  const items = [...document.querySelectorAll<HTMLElement>('li[data-on]')]
  const placeOf = ({ dataset: { on = '', start, end } }: HTMLElement) => ({
    ...{ address: on, start: Number(start), end: Number(end) },
  })
  highlight('comments', items.map(placeOf))
  highlight('marked', [selected ?? asked ?? []].flat())
}

/** Shows the form for what its fields hold: words of the document, other words for a field, or neither. */
function showForm(form: HTMLFormElement, isShown = true): void {
  form.hidden = !isShown
  const read = (name: Input) => inputOf(form, name).value
  const [address, quote, suggestion] = [read('address'), read('quote'), read('suggestion')]
  const [title, words, label] = form.querySelectorAll<HTMLElement>('h3,blockquote,.suggest')
  if (!title || !words || !label) return
  title.hidden = address !== ''
  words.textContent = quote
  words.hidden = !address || suggestion !== ''
  label.hidden = !suggestion
  const start = Number(read('start'))
  asked = isShown ? { address, start, end: start + quote.length } : null
  if (isShown) document.body.dataset.talk = 'open'
  highlightAll()
}

const keyOf = ({ action }: HTMLFormElement) => `vitae.comment ${action}`
/** Fields of a form, all of them texts; the type of FormData allows files, which no form here has. */
const written = (form: HTMLFormElement) =>
  new URLSearchParams(new FormData(form) as unknown as Record<string, string>)

const hasText = (form: HTMLFormElement) =>
  inputOf(form, 'text').value + inputOf(form, 'suggestion').value !== ''

function fill(form: HTMLFormElement, values: Iterable<[string, string]>): void {
  for (const [name, value] of values) inputOf(form, name as Input).value = value
}

/** Stores what is in the form on this device: unsent input, and the name for the next comment. */
function storeDraft(form: HTMLFormElement): void {
  try {
    localStorage.setItem(keyOf(form), `${written(form)}`)
  } catch {
    // Storage is refused or full: the open page is the only copy.
  }
}

/** Empties and closes the form. The place on the page stays. */
function closeForm(form: HTMLFormElement): void {
  fill(form, Object.entries({ address: '', quote: '', suggestion: '', text: '' }))
  storeDraft(form)
  showForm(form, false)
  main?.focus({ preventScroll: true })
}

/** Sends the comment, and shows the list with it. The page stays where it is. */
async function send(form: HTMLFormElement): Promise<void> {
  const body = written(form)
  if (body.get('suggestion') === textOf(`${body.get('address')}`)) body.set('suggestion', '')
  const answer = await fetch(form.action, { method: 'POST', body })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const next = page.querySelector('.comments')
  // The link has ended: the page says so, with what was written.
  if (!next) return form.submit()
  if (answer.ok) closeForm(form)
  find('.comments')?.replaceWith(next)
  begin()
}

/** Prepares the list and the form, at first and after each comment. */
function begin(): void {
  highlightAll()
  const form = formNow()
  if (!form) return
  try {
    // A form that came back has its own input.
    const stored = form.hidden ? localStorage.getItem(keyOf(form)) : ''
    fill(form, new URLSearchParams(stored ?? ''))
  } catch {
    // Storage is refused.
  }
  if (!form.hidden || hasText(form)) showForm(form)
}

/** Opens the form for the selected words, other words for their whole field, or the whole document. */
function ask(form: HTMLFormElement, mode: string): void {
  const isSuggestion = mode === 'suggest'
  const { address, start, end } = (mode !== 'all' && selected) || { address: '', start: 0, end: 0 }
  const text = textOf(address)
  const first = isSuggestion ? 0 : start
  const quote = text.slice(first, isSuggestion ? text.length : end)
  const suggestion = isSuggestion ? text : ''
  fill(form, Object.entries({ address, start: `${first}`, quote, suggestion }))
  getSelection()?.removeAllRanges()
  showForm(form)
  inputOf(form, isSuggestion ? 'suggestion' : 'text').focus({ preventScroll: true })
  find('.comments')?.scrollTo(0, 0)
}

/** Offers to comment on the selected words, widened to whole ones, below them. */
function offer(): void {
  const selection = getSelection()
  const runs = shownRuns()
  const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : null
  const found = range && readMarked(runs, range)
  const words = found && wholeWords(textOf(found.address), found.start, found.end)
  selected = words && words.end > words.start ? { ...found, ...words } : null
  highlightAll()
  if (!tools || !main) return
  tools.hidden = selected === null
  const box = selected && rangesOf(runs, selected).at(-1)?.getBoundingClientRect()
  if (!box) return
  const { left, top } = main.getBoundingClientRect()
  const room = `100% - ${tools.offsetWidth + 16}px`
  tools.style.top = `${box.bottom - top + 8}px`
  tools.style.left = `clamp(16px, ${box.left - left}px, ${room})`
}

/** Selects the next or previous field by arrow keys, and leads from it to the tools. */
function selectByKey(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Enter: 0 }[event.key]
  if (step === undefined || event.shiftKey || !main?.matches(':focus-visible')) return
  event.preventDefault()
  if (step === 0) tools?.querySelector('button')?.focus()
  const runs = shownRuns()
  const order = [...new Set(runs.map(({ address }) => address))]
  const at = order.indexOf(selected?.address ?? '') + step
  const own = runs.filter(({ address }) => step && address === order[Math.max(0, at)])
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return
  getSelection()?.setBaseAndExtent(first.node, first.from, last.node, last.from + last.length)
  // The event of a changed selection comes later, possibly after the next key.
  offer()
  first.node.parentElement?.scrollIntoView({ block: 'center' })
}

document.addEventListener('named', highlightAll)
document.addEventListener('selectionchange', offer)
// Keeps the selection while a button is pressed.
tools?.addEventListener('pointerdown', (event) => event.preventDefault())
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button')
  const form = formNow()
  if (!button || !form) return
  if (button.dataset.open) ask(form, button.dataset.open)
  if ('cancel' in button.dataset) closeForm(form)
  const on = button.closest<HTMLElement>('li')?.dataset.on ?? ''
  findField(shown(), on)?.scrollIntoView({ block: 'center' })
})
document.addEventListener('input', () => storeDraft(formNow() as HTMLFormElement))
document.addEventListener('keydown', (event) => {
  const form = formNow()
  if (event.target === main) selectByKey(event)
  else if (event.key === 'Escape' && form?.hidden === false && !hasText(form)) closeForm(form)
})
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  event.preventDefault()
  const button = event.submitter
  button?.toggleAttribute('disabled')
  send(form).catch(() => {
    button?.toggleAttribute('disabled')
    find('[data-failed]')?.removeAttribute('hidden')
  })
})
begin()
