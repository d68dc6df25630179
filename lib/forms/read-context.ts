import type { FormContext, FormField } from './form-types'
import { wordsOf } from './labels/label-grams.mjs'
import { findTerms, longest } from './match-terms'
import { fieldsOf, inherited, ownContext } from './meaning-keys'

type Heading = FormContext | 'equality'

const contextIn = (words: readonly string[]): Heading | null =>
  (longest(findTerms(words, 'contexts'))?.key as Heading | undefined) ?? null

/** Returns the part of a form that the heading of a group names; null if it is not known. */
export const contextOfGroup = (group: string): Heading | null => contextIn(wordsOf(group))

/** Reads the part that the name or the label of a field names, if it has a value for the key. */
function contextOfField(name: string, label: string, key: string): FormContext | null {
  const own = ownContext[key]
  const named = findTerms(wordsOf(name), 'contexts').filter(({ key: one }) => one !== 'person')
  const inName = longest(named)?.key as Heading | undefined
  if (inName && inName !== 'equality' && fieldsOf[inName][key]) return inName
  const inLabel = contextIn(wordsOf(label))
  if (!inLabel || inLabel === 'equality' || inLabel === 'person') return null
  if (!fieldsOf[inLabel][key]) return null
  return own && own !== inLabel && inLabel !== 'certificates' ? own : inLabel
}

/** Fields before this one: the part of the form, and whether the field is in the same group. */
export type Before = { context: FormContext; isSameGroup: boolean }

/**
 * Returns the part of a form that a field belongs to: by its group, its name and label, its key, or what stood before.
 *
 * @param label without hints
 */
export function readContext(
  field: FormField,
  label: string,
  key: string,
  { context: before, isSameGroup }: Before,
): FormContext {
  if (key === 'years') return 'person'
  const inGroup = contextOfGroup(field.group ?? '')
  const texts = [label, field.name ?? '']
  const isOther = inGroup === 'other' || texts.some((one) => contextIn(wordsOf(one)) === 'other')
  if (isOther) return 'other'
  const own = ownContext[key]
  if (inGroup && inGroup !== 'equality') {
    // A group such as "Profile" says nothing of an employer in it, and "Qualifications" may be studies.
    const isOpen = inGroup === 'person' || !fieldsOf[inGroup][key]
    return isOpen && own ? own : inGroup
  }
  const inField = contextOfField(field.name ?? '', label, key)
  if (inField) return inField
  const isPossible = isSameGroup && fieldsOf[before][key] !== undefined
  if (own) return isPossible && before !== 'person' ? before : own
  return inherited.has(key) && isPossible ? before : 'person'
}
