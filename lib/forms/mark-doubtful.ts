import type { CvField, FormField, Meaning } from './form-types'
import { findTerms, longest, wordsOf } from './match-terms'

/** Returns whether some label of a form says a key, or a level of a language. */
const someSays = (fields: readonly FormField[], part: 'fields' | 'levels', key: string) =>
  fields.some(({ label }) => longest(findTerms(wordsOf(label), part))?.key === key)

/** Leaves out a second street and phone, and marks what other fields of the form make doubtful. */
export function markDoubtful(fields: readonly FormField[], read: readonly Meaning[]): Meaning[] {
  const has = (name: CvField) => read.some((one) => one.kind === 'cv' && one.field === name)
  const doubtful: Partial<Record<string, boolean>> = {
    'person.street': someSays(fields, 'fields', 'houseNumber'),
    'languages.language': someSays(fields, 'levels', 'native'),
  }
  const seen = new Set<string>()
  return read.map((one): Meaning => {
    if (one.kind !== 'cv') return one
    const isSecond = seen.has(one.field)
    seen.add(one.field)
    if (isSecond && (one.field === 'person.street' || one.field === 'person.phone')) {
      return { kind: 'unknown' }
    }
    const isAlone = one.field.startsWith('certificates.') && !has('certificates.name')
    return isAlone || doubtful[one.field] ? { ...one, isSure: false } : one
  })
}
