import { employerWords } from './joining-words'
import { placeEvidence } from './places'
import { institutionEvidence, positionEvidence } from './titles'
import { regions } from './towns/towns.json'

/** US states; each has a university with several campuses. */
const states = regions[0] ?? ''

/** Universities whose name precedes a campus: "University of California, Berkeley". */
const manyCampuses = new RegExp(
  `^(?:university of (?:${states})|(?:${states}) state university|state university of (?:${states})|(?:indian|national) institutes? of (?:information )?(?:technology|management))$`,
  'i',
)

const partSigns = new RegExp(`[,;|·•@/:–—]\\s*|\\s-\\s|\\s(?:${employerWords})\\s`, 'u')

const lastPart = (text: string) => (text.split(partSigns).at(-1) ?? '').trim()
const firstPart = (text: string) => (text.split(partSigns)[0] ?? '').trim()

const isSchool = (text: string) =>
  institutionEvidence(text).strength >= 0.5 && positionEvidence(text).strength < 0.5

/** Evidence of a name that is a town among other meanings. */
const mayBePlace = 0.4

/**
 * Whether a separator is within a school's name: a word, "University of Texas at Austin", or before
 * a campus, "University of California, Berkeley".
 * @param sign separator with white space
 */
export function isSchoolName(before: string, sign: string, behind: string): boolean {
  if (/\p{L}/u.test(sign)) return isSchool(lastPart(before))
  if (!/university|institute/i.test(before)) return false
  return manyCampuses.test(lastPart(before)) && placeEvidence(firstPart(behind)) >= mayBePlace
}
