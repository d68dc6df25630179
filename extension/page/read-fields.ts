import type { FormField } from '@/lib/forms/form-types'
import { type Control, type Shape, visitPage } from './controls'
import { heldText } from './held-text'
import { isVisible, parentOf } from './is-visible'
import { labelOfChoice, nameOfGroup, readLabel } from './read-label'
import { readText } from './read-text'

/** A field of a page in words, and whether it has something in it. */
export type ReadField = FormField & { shape: Shape; held: string }

/** Most fields that belong to one date or number in parts. */
const maxParts = 3

const isHeading = (element: Element) =>
  element.matches('h2, h3, h4, h5, h6, legend, [role="heading"]:not([aria-level="1"])')

const groups = 'fieldset, [role="group"], section[aria-label], section[aria-labelledby]'

/** Returns the named groups around an element, the nearest first. */
function groupsAround(element: Element): { group: Element; name: string }[] {
  const found: { group: Element; name: string }[] = []
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const name = at.matches(groups) ? nameOfGroup(at) : ''
    if (name !== '') found.push({ group: at, name })
  }
  return found
}

type Found = { control: Control; heading: string }

/** Elements that a heading inside of them speaks of. */
const sections = 'section, article, fieldset, form, [role="group"], [role="region"]'

/** Returns whether a heading speaks of what follows it, also outside of the section that it stands in. */
const reaches = (heading: Element, element: Element) =>
  heading.closest(sections)?.contains(element) ?? true

/** Returns the fields of a page, each with the last heading before it. */
function findControls(root: ParentNode): Found[] {
  const found: Found[] = []
  let heading: Element | null = null
  visitPage(root, {
    onOther: (element) => {
      // The legend of a few radio buttons is no heading of what follows.
      const isLegendOfFew =
        element.localName === 'legend' && countFields(element.parentElement) <= maxParts
      if (isHeading(element) && !isLegendOfFew && isVisible(element)) heading = element
    },
    onControl: (control) => {
      const isOfIt = heading && reaches(heading, control.element)
      found.push({ control, heading: heading && isOfIt ? readText(heading) : '' })
    },
  })
  return found
}

const countFields = (group: Element | null) =>
  group?.querySelectorAll('input:not([type="hidden"]), select, textarea').length ?? 0

/** Returns the name of a control by which its page knows it. */
function readName(element: Element): string {
  const around = element.closest('[data-automation-id^="formField-"]')
  const names = ['name', 'data-automation-id', 'id'].map((name) => element.getAttribute(name) ?? '')
  const said = names.find((name) => /\p{L}{3}/u.test(name)) ?? ''
  const field = around?.getAttribute('data-automation-id')?.slice('formField-'.length) ?? ''
  return said || field
}

/** Returns the texts of a list to choose from; undefined where it has to be opened first. */
function readOptions(control: Control): string[] | undefined {
  if (control.shape === 'select') {
    return [...control.element.options]
      .filter(({ disabled }) => !disabled)
      .map(({ text }) => text.trim())
  }
  return control.shape === 'radio' ? control.radios.map(labelOfChoice) : undefined
}

/** Joins the name of a date in parts with that of a part: "Start date" and "Month". */
function joinParts(label: string, parts: string): string {
  return label.toLowerCase().includes(parts.toLowerCase()) ? label : `${parts} ${label}`.trim()
}

/** Returns the label of a field, and the heading of its section. */
function readPlace({ control, heading }: Found): { label: string; group: string } {
  const label = readLabel(control)
  const around = groupsAround(control.element)
  const [nearest, ...outer] = around
  const section = outer[0]?.name ?? heading
  if (!nearest) return { label, group: heading }
  if (control.shape === 'radio' && nearest.name === label) return { label, group: section }
  const isSplit = control.shape !== 'checkbox' && countFields(nearest.group) <= maxParts
  const isPart = isSplit && countFields(nearest.group) > 1 && label.split(/\s+/).length <= 2
  return isPart
    ? { label: joinParts(label, nearest.name), group: section }
    : { label, group: nearest.name }
}

const typeOf = ({ shape, element }: Control): string =>
  shape === 'combobox' ? 'text' : shape === 'text' ? element.type : shape

/** Texts that ask programs to leave a field alone. */
const forPrograms =
  /\b(?:leave (?:this )?(?:field )?(?:blank|empty)|do not fill|if you are (?:a )?human)\b/i

/**
 * Reads the fields of a page that a person can see and use, in its order. Fields of frames are not among them, and traps
 * for programs are left out.
 *
 * @param nameOf id of a control, the same each time
 */
export function readFields(root: ParentNode, nameOf: (control: Control) => string): ReadField[] {
  return findControls(root).flatMap((found): ReadField[] => {
    const { control } = found
    const { shape, element } = control
    const { label, group } = readPlace(found)
    if (forPrograms.test(label)) return []
    const options = readOptions(control)
    const limit = 'maxLength' in element && Number(element.maxLength) > 0 ? element.maxLength : null
    const placeholder = element.getAttribute('placeholder') ?? ''
    const autocomplete = element.getAttribute('autocomplete') ?? ''
    const name = readName(element)
    return [
      {
        ...{ id: nameOf(control), label, type: typeOf(control), shape, held: heldText(control) },
        ...(name && { name }),
        ...(group && { group }),
        ...(autocomplete && { autocomplete }),
        ...(placeholder && { placeholder }),
        ...(options && { options }),
        ...(limit !== null && { maxLength: limit }),
      },
    ]
  })
}
