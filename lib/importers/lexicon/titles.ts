import {
  fieldsOfStudy,
  noDegrees,
  noPositions,
  sharedEmployers,
  weakEmployers,
  weakPositions,
} from '@/lib/language/shared/title-words'
import { titleCells } from '@/lib/language/titles'
import { memoise } from './memoise'
import { findWholeTown } from './towns/town-name'
import { compileWords, type Evidence, findEvidence, type WordTable } from './word-table'

type Judge = (text: string) => Readonly<Evidence>

/** Builds a table lazily, so that importing the module costs nothing. */
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

/** Degrees that are also states, words or products: valid only at the start of a text. */
const doubtful =
  /^(?:M\.?A|M\.?S|M\.?D|B\.?E|M\.?E|A\.?S|A\.?A|B\.?S|B\.?A|BUT|CAP|DEC|DES|DU|BAC|BED|MED|BM|BP|CAS|MAS|IB|FP|ESO|ME)$/
const products =
  /^\s*(?:office|word|excel|sql|project|access|teams|visio|windows|dynamics|power|azure|outlook|sharepoint|server|dos|build|bi\b)/i

/**
 * Scores a short text as a position ("Krankenpflegerin", "Head of Sales"), with the matching
 * characters: 1 for a whole word, less for a prefix or suffix, 0.4 for ambiguous words ("Senior").
 */
export const positionEvidence: Judge = memoise((text) => findEvidence(positions(), text))

/** Scores a short text as an employer: legal forms, "Hospital", "Ministry", "株式会社". */
export const organizationEvidence: Judge = memoise(weighOrganization)

/** A town that ends as employers do, "Mannheim" as a "Pflegeheim", is none. */
function weighOrganization(text: string): Evidence {
  const evidence = findEvidence(organizations(), text)
  const isPartOfWord = evidence.strength > 0 && evidence.strength < 1
  return isPartOfWord && findWholeTown(text.slice(evidence.from, evidence.to))
    ? { ...evidence, strength: 0 }
    : evidence
}

/** Scores a short text as a school or university. */
export const institutionEvidence: Judge = memoise((text) => findEvidence(institutions(), text))

/**
 * Scores a short text as a degree, school-leaving exam or apprenticeship: 1 for words of degrees,
 * 0.6 for certificates, courses and school types, 0.3 for fields of study ("Computer Science"),
 * which stand in if no degree is named.
 */
export const degreeEvidence: Judge = memoise(weighDegree)

function weighDegree(text: string): Evidence {
  const evidence = findEvidence(degrees(), text)
  if (!doubtful.test(text.slice(evidence.from, evidence.to))) return evidence
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, evidence.from))
  return isFirst && !products.test(text.slice(evidence.to))
    ? evidence
    : { ...evidence, strength: 0.2 }
}
