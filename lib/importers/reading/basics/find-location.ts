import { findDates } from '../../dates/find-dates'
import { languageName } from '../../lexicon/language-names'
import { isCountry, isStreet, placeEvidence, withoutPlaces } from '../../lexicon/places'
import { positionEvidence } from '../../lexicon/titles'
import { mayBeTown } from '../../lexicon/towns/town-filter'
import { joinStretches, type Stretch } from '../sections/stretch'
import type { ContactCell } from './contact-cells'

export type LocationPart = { stretch: Stretch; cell: ContactCell }

/** Matches the number of a house, which no thousands follow: "jars of 2,000". */
const streetNumber =
  /^\d{1,4}[a-z]?,?\s+\p{L}|\p{L}\.?\s+\d{1,4}\s?[a-z]?(?:[,/-](?!\d{3}(?!\d))|$)/iu
const postalCode =
  /(?:^|[\s,])(?:[A-Z]{1,2}-)?\d{4,7}(?:[\s,-]|$)|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b\d{2,3}[- ]\d{2,4}\b/u
/** A town after its postal code: "28195 Bremen", "8011 JK Zwolle". */
const townWithCode = /^(?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2})?\s+\p{L}{2}/u
const townBeforeCode = /^\p{Lu}[\p{L}.' -]+,? \p{Lu}{2,3},? \d{4,5}(?:-\d{4})?$/u
const divisions = /[省市区县區縣都府道]|시(?:\s|$)|구(?:\s|$)|특별시|광역시/u

/** A full stop after a word or number; abbreviations such as "jud." and "str." do not count. */
const sentenceEnd = /(?:\p{L}{5,}|[\p{N})])\.$|。$/u

/** Whether a text contains a date with a month name: its year is no postal code or house number. */
const namesMonth = (text: string) =>
  findDates(text).some(({ from, to }) => /[^\p{N}]/u.test(text.slice(from, to).trim()))

function scoreOfNumbers(text: string): number {
  const score = (postalCode.test(text) ? 1.5 : 0) + (streetNumber.test(text) ? 1 : 0)
  return score > 0 && namesMonth(text) ? 0 : score
}

/** Matches a label that is none of an address: "Platform: Azure, Red". */
const otherLabel = /^[\p{L} ]{2,30}[:：]\s/u

/** Matches codes behind a town: "Lonay VD", "Galway H91 X4K2". */
const codesBehind = /(?:\s+[\p{Lu}\d]{2,})+$/u

/** Matches a name before the code of its region: "Lonay, VD". */
const nameWithCode = /^\p{Lu}[\p{L}.' -]+, \p{Lu}{2,3}$/u

const isTownOrCountry = (part: string) =>
  isCountry(part) || mayBeTown(part.replace(codesBehind, ''))

/** Returns whether a list of places, a postal code, a street or a label tells that a text is a place. */
const isLocated = (text: string, { label }: ContactCell) =>
  label === 'address' ||
  scoreOfNumbers(text) > 0 ||
  divisions.test(text) ||
  nameWithCode.test(text) ||
  (!otherLabel.test(text) &&
    (placeEvidence(text) >= 0.4 || text.split(/[,，/]\s*|\s+[-–]\s+/).some(isTownOrCountry)))

/** Returns what a label says of an item: an address, where the person lives, or something else. */
function weightOfLabel(text: string, { label }: ContactCell): number {
  if (label === 'address') return 4
  if (label === 'location') return text.split(/[,，/]\s*/).some(isTownOrCountry) ? 3 : -4
  return label ? -4 : 0
}

/** Scores a contact item as the person's location. */
function scoreOf({ stretch: { text }, cell }: LocationPart): number {
  const parts = text.split(/[,，]\s*/)
  const words = text.split(/\s+/).length
  let score = weightOfLabel(text, cell)
  score += 2 * placeEvidence(text)
  if (isCountry(parts.at(-1) ?? '')) score += 1
  if (parts.length >= 2) score += 1
  score += scoreOfNumbers(text)
  if (!isLocated(text, cell)) score -= 2
  // The rest of a phone number, or a code alone.
  if (!/\p{L}{2}/u.test(text)) score -= 5
  if (divisions.test(text) && text.length < 30) score += 1.5
  if (words <= 3 && !/[.]$/.test(text)) score += 0.4
  // "Monterrey" and "VD" resemble the start of job titles.
  score -= 2.5 * positionEvidence(withoutPlaces(text)).strength
  if (parts.every((part) => part.length <= 2)) score -= 5
  if (text.length > 90) score -= 3
  if (words > 9) score -= 1
  if (/^\p{Ll}/u.test(text)) score -= 1.5
  if (/[!?”"]$/.test(text) || (sentenceEnd.test(text) && words > 5)) score -= 2
  if (languageName(text) && words <= 2) score -= 2
  // A list of languages: "English, French".
  if (parts.length > 1 && parts.every((part) => languageName(part) && !isCountry(part))) score -= 5
  return score
}

/** Minimum score of a location. */
const threshold = 0.8

/** Whether a street directly precedes a town with postal code, whatever the separator. */
function isStreetBefore(a: LocationPart, b: LocationPart): boolean {
  return (
    a.cell.line === b.cell.line &&
    streetNumber.test(a.stretch.text) &&
    (isStreet(a.stretch.text) || !postalCode.test(a.stretch.text)) &&
    (townWithCode.test(b.stretch.text) || townBeforeCode.test(b.stretch.text))
  )
}

/** Whether one part continues the other: below it, or at the start of the next line. */
function isBeside(a: LocationPart, b: LocationPart): boolean {
  const [above, below] = a.cell.line.y <= b.cell.line.y ? [a, b] : [b, a]
  const { line, section, piece } = above.cell
  if (section !== below.cell.section || line.page !== below.cell.line.page) return false
  const gap = below.cell.line.y - line.y
  if (gap <= 0 || gap >= 2 * line.size) return false
  const isInColumn = Math.abs(piece.x - below.cell.piece.x) < 20
  const wraps = piece === line.pieces.at(-1) && below.cell.piece === below.cell.line.pieces[0]
  return isInColumn || wraps
}

/**
 * Finds the person's location in the remaining contact items; addresses may span lines.
 * @returns the location and the items that are left
 */
export function findLocation(parts: readonly LocationPart[]): {
  location: Stretch | null
  rest: LocationPart[]
  sure: boolean
} {
  const scored = parts.map((part) => ({ part, score: scoreOf(part) }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (!top || one.score > top.score ? one : top),
    null,
  )
  if (!best || best.score < threshold) return { location: null, rest: [...parts], sure: false }
  const chosen = [best.part]
  const areOneAddress = (one: LocationPart, part: LocationPart) => {
    const [first, second] = parts.indexOf(one) < parts.indexOf(part) ? [one, part] : [part, one]
    return isStreetBefore(first, second)
  }
  const isMore = ({ part, score }: { part: LocationPart; score: number }) =>
    !chosen.includes(part) &&
    (score >= threshold || (streetNumber.test(part.stretch.text) && score > -0.5)) &&
    !part.cell.label &&
    part.stretch.text.length < 70 &&
    chosen.some((one) => isBeside(one, part) || areOneAddress(one, part))
  for (let more = scored.find(isMore); more && chosen.length < 4; more = scored.find(isMore))
    chosen.push(more.part)
  const ordered = parts.filter((part) => chosen.includes(part))
  const location = ordered
    .map(({ stretch }) => stretch)
    .reduce((joined, one) => joinStretches(joined, one, /[,，]$/.test(joined.text) ? ' ' : ', '))
  return { location, rest: parts.filter((part) => !chosen.includes(part)), sure: best.score > 2 }
}
