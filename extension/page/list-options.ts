import { isPrompt } from './held-text'
import { isVisible } from './is-visible'
import { walk } from './walk'
import { notify, setText } from './write-value'

/** Milliseconds that a page gets to show its list, and between two looks. */
const [maxWait, step] = [900, 60]

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Returns the texts of an option, in one line. */
const textOf = (option: Element) => option.textContent?.replace(/\s+/g, ' ').trim() ?? ''

function listsOf(element: HTMLElement): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = ['aria-controls', 'aria-owns'].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
  )
  return ids.flatMap((id) => (id && root.getElementById(id)) || [])
}

/** Returns the options that a list shows just now: those that its control names, else the only list that is open. */
function shownOptions(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = []
  const collect = (root: ParentNode) =>
    walk(root, (one) => {
      if (one instanceof HTMLElement && one.matches('[role="option"]') && isVisible(one))
        found.push(one)
    })
  const named = listsOf(element)
  for (const list of named) collect(list)
  if (found.length > 0) return found
  collect(document)
  const lists = new Set(found.map((option) => option.closest('[role="listbox"]')))
  return lists.size === 1 ? found : []
}

/** Presses an element that sends nothing: the default of a press, as of a button in a form, is held back. */
function press(element: HTMLElement) {
  const options = { bubbles: true, composed: true, cancelable: true, view: window }
  const hold = (event: Event) => event.preventDefault()
  addEventListener('click', hold)
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const Press = name.startsWith('pointer') ? PointerEvent : MouseEvent
    element.dispatchEvent(new Press(name, options))
  }
  removeEventListener('click', hold)
}

const pressKey = (element: HTMLElement, key: string) =>
  element.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      code: key,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  )

/**
 * Opens a list to choose from, and returns the texts that it shows; none if it shows nothing.
 *
 * @param text typed first, for lists that look for it; null: only opened
 */
export async function openList(element: HTMLElement, text: string | null): Promise<string[]> {
  if (text !== null && element instanceof HTMLInputElement) {
    setText(element, text)
    notify(element, ['input'])
  } else if (element.getAttribute('aria-expanded') !== 'true') {
    press(element)
  }
  for (let waited = 0; waited < maxWait; waited += step) {
    await wait(step)
    const options = shownOptions(element)
    if (options.length > 0) return options.map(textOf)
  }
  return []
}

/** Chooses an option of an open list by its text; returns whether there was one. */
export async function chooseFromList(element: HTMLElement, text: string): Promise<boolean> {
  const option = shownOptions(element).find((one) => textOf(one) === text)
  if (!option) return false
  press(option)
  await wait(step)
  return true
}

/** Closes a list, and takes out what was typed to look for an option. */
export function closeList(element: HTMLElement, before: string | null) {
  if (before !== null && element instanceof HTMLInputElement && element.value !== before) {
    setText(element, before)
    notify(element, ['input', 'change'])
  }
  if (element.getAttribute('aria-expanded') === 'true') pressKey(element, 'Escape')
  element.dispatchEvent(new FocusEvent('blur', { composed: true }))
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }))
}

/** Takes a choice back: what was typed, or by the option that is none; a list without one keeps its choice. */
export async function emptyList(element: HTMLElement) {
  if (element instanceof HTMLInputElement) return closeList(element, '')
  const none = (await openList(element, null)).find(isPrompt)
  if (none === undefined || !(await chooseFromList(element, none))) closeList(element, null)
}
