import {
  fieldsOfStudy,
  noDegrees,
  noPositions,
  sharedEmployers,
  weakEmployers,
  weakPositions,
} from '@/lib/language/shared/title-words'
import { titleCells } from '@/lib/language/titles'
import { memoiseAnswer } from './memoise-answer'
import { compileWords, type Evidence, findEvidence, type WordTable } from './word-table'

type Judge = (text: string) => Readonly<Evidence>

/** Tables are made at the first question: who imports the module pays nothing. */
function once(make: () => WordTable): () => WordTable {
  let table: WordTable | undefined
  return () => {
    table ??= make()
    return table
  }
}

const positions = once(() => ({
  ...compileWords(titleCells('positions'), [weakPositions, 0.4]),
  none: compileWords(noPositions),
}))
const organizations = once(() =>
  compileWords([...sharedEmployers, ...titleCells('employers')], [weakEmployers, 0.5]),
)
const institutions = once(() => compileWords(titleCells('schools')))
const degrees = once(() => ({
  ...compileWords(titleCells('degrees'), [titleCells('halfDegrees'), 0.6], [fieldsOfStudy, 0.3]),
  none: compileWords(noDegrees),
}))

/** Initials of degrees that are also states, words, products: only where a text begins with them. */
const doubtful =
  /^(?:M\.?A|M\.?S|M\.?D|B\.?E|M\.?E|A\.?S|A\.?A|B\.?S|B\.?A|BUT|CAP|DEC|DES|DU|BAC|BED|MED|BM|BP|CAS|MAS|IB|FP|ESO|ME)$/
const products =
  /^\s*(?:office|word|excel|sql|project|access|teams|visio|windows|dynamics|power|azure|outlook|sharepoint|server|dos|build|bi\b)/i

/**
 * Returns how surely a short text names a position ("Krankenpflegerin", "Head of Sales"), and by which characters.
 * 1 for a whole word of a profession, less for the beginning or end of one, 0.4 for words that others have too
 * ("Senior"). A person reads no more into it than: there is such a word.
 */
export const positionEvidence: Judge = memoiseAnswer((text) => findEvidence(positions(), text))

/** Returns how surely a short text names an employer: legal forms, "Hospital", "Ministry", "株式会社". */
export const organizationEvidence: Judge = memoiseAnswer((text) =>
  findEvidence(organizations(), text),
)

/** Returns how surely a short text names a place of learning. */
export const institutionEvidence: Judge = memoiseAnswer((text) =>
  findEvidence(institutions(), text),
)

/**
 * Returns how surely a short text names a degree, an exam at the end of a school or an apprenticeship: 1 for its
 * words, 0.6 for certificates, courses and kinds of schools, 0.3 for what people study ("Computer Science"), which
 * stands in the place of a degree where none is named.
 */
export const degreeEvidence: Judge = memoiseAnswer(weighDegree)

function weighDegree(text: string): Evidence {
  const evidence = findEvidence(degrees(), text)
  if (!doubtful.test(text.slice(evidence.from, evidence.to))) return evidence
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, evidence.from))
  return isFirst && !products.test(text.slice(evidence.to))
    ? evidence
    : { ...evidence, strength: 0.2 }
}
