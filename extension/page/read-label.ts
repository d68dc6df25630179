import type { Control } from './controls'
import { parentOf } from './is-visible'
import { readNamed, readText } from './read-text'

const controls = 'input:not([type="hidden"]), select, textarea, [role="combobox"]'

/** Returns the text of what stands before an element in its parents, as far as these have no other field. */
function textBefore(element: Element, own: ReadonlySet<Element>): string {
  let at: Element | null = element
  for (let depth = 0; at && depth < 4; depth++) {
    const parent: Element | null = parentOf(at)
    if (!parent) return ''
    const isShared = [...parent.querySelectorAll(controls)].some((one) => !own.has(one))
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element && (before.matches(controls) || before.querySelector(controls)))
        return ''
      const text = readText(before)
      if (text !== '') return text
    }
    if (isShared) return ''
    at = parent
  }
  return ''
}

const ownLabels = (element: HTMLElement & { labels?: NodeListOf<HTMLLabelElement> | null }) =>
  [...(element.labels ?? [])].map(readText).filter(Boolean).join(' ')

/** Returns the text beside one control. */
function labelOfElement(element: HTMLElement): string {
  return (
    readNamed(element, 'aria-labelledby') ||
    ownLabels(element) ||
    element.getAttribute('aria-label')?.trim() ||
    textBefore(element, new Set([element])) ||
    element.title.trim() ||
    element.getAttribute('placeholder')?.trim() ||
    ''
  )
}

/** Returns the label of a radio button or box to tick: its text may stand behind it. */
export function labelOfChoice(element: HTMLInputElement): string {
  const own =
    readNamed(element, 'aria-labelledby') ||
    ownLabels(element) ||
    element.getAttribute('aria-label')?.trim()
  if (own) return own
  const next = element.nextSibling
  const after = next ? readText(next) || (next.nextSibling ? readText(next.nextSibling) : '') : ''
  return after || (element.type === 'radio' ? element.value : labelOfElement(element))
}

/** Returns the name of a fieldset or of an element with the role of a group. */
export function nameOfGroup(group: Element): string {
  const legend = group.querySelector(':scope > legend')
  return (
    (legend ? readText(legend) : '') ||
    readNamed(group, 'aria-labelledby') ||
    group.getAttribute('aria-label')?.trim() ||
    ''
  )
}

/** Returns the element that holds all of some elements and a name. */
function groupOf(element: Element, selector: string): Element | null {
  for (let at = parentOf(element); at; at = parentOf(at)) if (at.matches(selector)) return at
  return null
}

/** Returns the text that a person reads beside a field; of radio buttons, that of their group. */
export function readLabel(control: Control): string {
  if (control.shape === 'checkbox') return labelOfChoice(control.element)
  if (control.shape !== 'radio') return labelOfElement(control.element)
  const { element, radios } = control
  const group = groupOf(element, 'fieldset, [role="radiogroup"], [role="group"]')
  const others = group?.querySelectorAll(controls) ?? []
  const isOwn = [...others].every((one) => radios.includes(one as HTMLInputElement))
  const named = group && isOwn ? nameOfGroup(group) : ''
  if (named) return named
  let around: Element | null = parentOf(element)
  while (around && !radios.every((radio) => around?.contains(radio))) around = parentOf(around)
  const first = around ? firstPart(around, radios) : ''
  return first || (around ? textBefore(around, new Set(radios)) : '')
}

/** Returns the first text of the element around radio buttons that is the label of none of them. */
function firstPart(around: Element, radios: readonly HTMLInputElement[]): string {
  for (const node of around.childNodes) {
    const holdsOne = radios.some((radio) => node.contains(radio))
    const isLabel = radios.some((radio) => [...(radio.labels ?? [])].some((one) => one === node))
    if (holdsOne || isLabel) return ''
    const text = readText(node)
    if (text !== '') return text
  }
  return ''
}
