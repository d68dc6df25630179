import type { Lexicon } from '@/lib/language/grounding'
import { checkExchanges } from './checks/exchanges'
import { checkExtent } from './checks/extent'
import { checkNames } from './checks/names'
import { checkNumbers } from './checks/numbers'
import { checkDegrees, checkFrequency, checkHedges, checkRoles, checkTitles } from './checks/ranks'
import { checkSkills } from './checks/skills'
import type { Check, Comparison, Source } from './checks/types'
import type { Grounds } from './cv/grounds'
import { readText } from './reading/read-text'
import type { Edit, Reason } from './types'

/** Parts of the check, which a bench can switch off to measure each. */
export const checkParts = [
  'numbers',
  'arithmetic',
  'skills',
  'names',
  'titles',
  'degrees',
  'roles',
  'hedges',
  'frequency',
  'exchanges',
  'extent',
  'copies',
] as const
export type CheckPart = (typeof checkParts)[number]

const checks: Readonly<Partial<Record<CheckPart, Check>>> = {
  numbers: checkNumbers,
  skills: checkSkills,
  names: checkNames,
  titles: checkTitles,
  degrees: checkDegrees,
  roles: checkRoles,
  hedges: checkHedges,
  frequency: checkFrequency,
  exchanges: checkExchanges,
  extent: checkExtent,
}

/** Returns the field with a text, as the place of its evidence. */
function placeOfText({ places }: Grounds, { before, entry }: Edit): string | null {
  const same = places.filter(({ text }) => text.trim() === before.trim())
  return (same.find((one) => one.entry === entry) ?? same[0])?.place ?? entry
}

/** Returns facts that the person confirmed: about the entry or one of its fields; for a letter all of them. */
function confirmedFor({ attested }: Grounds, { kind, entry }: Edit, place: string | null) {
  if (kind === 'letter-sentence' || kind === 'skills') return attested
  return attested.filter(
    (fact) =>
      fact.place === place ||
      (entry !== null && (fact.place === entry || fact.place.startsWith(`${entry}/`))),
  )
}

/** Creates the comparison of a new text with the licensing texts of the CV. */
export function compareTexts(
  edit: Edit,
  grounds: Grounds,
  lexicon: Lexicon,
  usesArithmetic: boolean,
): Comparison {
  const cv = grounds.readIn(lexicon)
  const place = placeOfText(grounds, edit)
  const read = ({ text, place: at }: { text: string; place: string | null }): Source => ({
    reading: readText(text, lexicon),
    place: at,
  })
  const texts = [
    ...(edit.before === '' ? [] : [{ text: edit.before, place }]),
    ...confirmedFor(grounds, edit, place),
  ].map(read)
  const isWide = edit.kind === 'summary' || edit.kind === 'letter-sentence'
  const own = isWide ? [...texts, ...cv.places] : texts
  const heads = cv.places.filter(
    ({ kind, entry }) => kind === 'head' && entry !== null && entry === edit.entry,
  )
  const ownStems = new Set(
    [...own, ...heads].flatMap(({ reading }) => reading.tokens.map(({ stem }) => stem)),
  )
  return {
    ...{ edit, after: readText(edit.after, lexicon), lexicon, grounds, cv },
    ...{ own, heads, ownStems, usesArithmetic },
  }
}

/** Runs the given parts of the check. */
export const findReasons = (comparison: Comparison, parts: ReadonlySet<CheckPart>): Reason[] =>
  [...parts].flatMap((part) => checks[part]?.(comparison) ?? [])
