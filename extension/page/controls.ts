import { isVisible, isWithheld } from './is-visible'
import { readText } from './read-text'
import { walk } from './walk'

/** Shape of a field: decides how it is read and written. */
export type Shape = 'text' | 'select' | 'radio' | 'checkbox' | 'combobox' | 'file'

export type TextControl = HTMLInputElement | HTMLTextAreaElement

/** A field of the page: one control, of radio buttons all of a group. */
export type Control =
  | { shape: 'text'; element: TextControl }
  | { shape: 'select'; element: HTMLSelectElement }
  | { shape: 'checkbox'; element: HTMLInputElement }
  | { shape: 'file'; element: HTMLInputElement }
  | { shape: 'radio'; element: HTMLInputElement; radios: readonly HTMLInputElement[] }
  | { shape: 'combobox'; element: HTMLElement }

/** Types of inputs that take no text of a CV. */
const ignored =
  /^(?:hidden|submit|button|reset|image|password|range|color|search|time|datetime-local|week)$/

const comboboxes = '[role="combobox"], button[aria-haspopup="listbox"]'

/** Returns the labels of a control that a person can see: a styled box stands for one that is not seen itself. */
function hasVisibleLabel(element: HTMLInputElement): boolean {
  return [...(element.labels ?? [])].some((label) => isVisible(label) && readText(label) !== '')
}

/** A page that sends itself off when a field changes: not for a program to touch. */
const sendsItself = (element: Element) =>
  ['onchange', 'oninput', 'onblur', 'onclick'].some((name) =>
    /submit\s*\(/i.test(element.getAttribute(name) ?? ''),
  )

function shapeOf(element: Element): Shape | null {
  if (element.matches(comboboxes)) return 'combobox'
  if (element instanceof HTMLSelectElement) return element.multiple ? null : 'select'
  if (element instanceof HTMLTextAreaElement) return 'text'
  if (!(element instanceof HTMLInputElement) || ignored.test(element.type)) return null
  const { type } = element
  return type === 'radio' || type === 'checkbox' || type === 'file' ? type : 'text'
}

function isUsable(element: Element, shape: Shape): boolean {
  if (element.matches(':disabled, [aria-disabled="true"]') || sendsItself(element)) return false
  const isReadOnly = element.matches('[readonly], [aria-readonly="true"]')
  if (isReadOnly && shape !== 'combobox') return false
  if (isVisible(element)) return true
  const isBehindLabel = shape === 'radio' || shape === 'checkbox' || shape === 'file'
  return isBehindLabel && !isWithheld(element) && hasVisibleLabel(element as HTMLInputElement)
}

/** Calls a function for each heading and each field of a page that a person can see and use, in its order. */
export function visitPage(
  root: ParentNode,
  {
    onControl,
    onOther,
  }: { onControl: (control: Control) => void; onOther: (element: Element) => void },
) {
  const groups = new Set<string>()
  const owners = new Map<HTMLFormElement | null, number>()
  walk(root, (element) => {
    const shape = shapeOf(element)
    if (!shape) return onOther(element)
    if (!isUsable(element, shape)) return
    if (shape !== 'radio') return onControl({ shape, element } as Control)
    const radio = element as HTMLInputElement
    const { form, name } = radio
    if (!owners.has(form)) owners.set(form, owners.size)
    const key = `${owners.get(form)} ${name}`
    if (name === '' || groups.has(key)) return
    groups.add(key)
    const scope = form ?? (radio.getRootNode() as ParentNode)
    const radios = [...scope.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      (one) => one.name === name && one.form === form && isUsable(one, 'radio'),
    )
    onControl({ shape, element: radio, radios })
  })
}
