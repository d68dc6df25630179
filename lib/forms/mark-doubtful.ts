import type { CvField, FormField, Meaning } from './form-types'
import { wordsOf } from './labels/label-grams.mjs'
import { findTerms, longest } from './match-terms'

/** Returns whether some label of a form says a key, or a level of a language. */
const someSays = (fields: readonly FormField[], part: 'fields' | 'levels', key: string) =>
  fields.some(({ label }) => longest(findTerms(wordsOf(label), part))?.key === key)

const isMobile = (field: FormField | undefined) =>
  findTerms(wordsOf(field?.label ?? ''), 'entries').some(({ key }) => key === 'mobile')

/** Fields of which a second one in a form asks for another than the CV has. */
const once: ReadonlySet<CvField> = new Set(['person.street', 'person.phone', 'person.website'])

/** Leaves out a second street, phone and website, and marks what other fields of the form make doubtful. */
export function markDoubtful(fields: readonly FormField[], read: readonly Meaning[]): Meaning[] {
  const has = (name: CvField) => read.some((one) => one.kind === 'cv' && one.field === name)
  const doubtful: Partial<Record<string, boolean>> = {
    'languages.language': someSays(fields, 'levels', 'native'),
  }
  const seen = new Set<string>()
  const mobile = read.findIndex(
    (one, at) => one.kind === 'cv' && one.field === 'person.phone' && isMobile(fields[at]),
  )
  return read.map((one, at): Meaning => {
    if (one.kind !== 'cv') return one
    // Of several phones, the mobile one: most CVs name that.
    if (one.field === 'person.phone' && mobile >= 0 && at !== mobile) return { kind: 'unknown' }
    const isSecond = seen.has(one.field)
    seen.add(one.field)
    if (isSecond && once.has(one.field)) return { kind: 'unknown' }
    const isAlone = one.field.startsWith('certificates.') && !has('certificates.name')
    return isAlone || doubtful[one.field] ? { ...one, isSure: false } : one
  })
}
