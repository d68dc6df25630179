import { findSkills } from '../../lexicon/find-skills'
import type { Token } from '../reading/types'
import { type Check, type Comparison, reasonAboutUnknown, wholeName } from './types'

const initialsOf = (words: readonly Token[]) =>
  words.map(({ folded }) => folded.slice(0, 1)).join('')

/** Whether a word is an acronym of words that stand in the CV one behind the other. */
function abbreviates({ text }: Token, { own, cv }: Comparison): boolean {
  if (!/^\p{Lu}{2,6}s?$/u.test(text)) return false
  const letters = text.replace(/s$/, '').toLowerCase()
  return [...own, ...cv.places].some(({ reading }) => {
    const words = reading.tokens.filter(({ kind }) => kind === 'word')
    return words.some((_, at) => initialsOf(words.slice(at, at + letters.length)) === letters)
  })
}

/** Whether a word is one of a run of names whose initials the CV has: "United Kingdom" for "UK". */
function spellsOut({ index }: Token, { after, cv }: Comparison): boolean {
  const isName = (at: number) => /^\p{Lu}/u.test(after.tokens[at]?.text ?? '')
  let [from, to] = [index, index]
  while (isName(from - 1)) from--
  while (isName(to + 1)) to++
  const initials = initialsOf(after.tokens.slice(from, to + 1))
  return (
    to > from &&
    cv.places.some(({ reading }) =>
      reading.tokens.some(({ text }) => text.toLowerCase() === initials),
    )
  )
}

/** Names of days and months, which other languages write small. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether the texts that license have a word that begins alike: "Regione" for "regionale". */
const isKin = ({ folded }: Token, { ownStems }: Comparison) =>
  folded.length > 5 && [...ownStems].some((stem) => stem.startsWith(folded.slice(0, 5)))

/** Whether a text that somebody else wrote, the posting, has a word; it licenses nothing, but it is no invention. */
const isInPosting = ({ text }: Token, { edit }: Comparison) =>
  edit.kind === 'letter-sentence' && edit.advert.includes(text)

/**
 * Holds every name against the texts that license: employers, places, products, by their shape. One that the whole
 * CV has not is blocked. Skills are checked by themselves.
 */
export const checkNames: Check = (comparison) => {
  const { after, cv, ownStems } = comparison
  const skills = findSkills(after.text)
  const isInSkill = ({ from, to }: Token) =>
    skills.some((skill) => skill.from <= from && to <= skill.to)
  return after.tokens
    .filter(
      (token) =>
        token.isNameShaped &&
        token.isContent &&
        token.marks.length === 0 &&
        token.strength === 0 &&
        !calendar.test(token.folded) &&
        !ownStems.has(token.stem) &&
        !isInSkill(token),
    )
    .filter((token) => !abbreviates(token, comparison) && !spellsOut(token, comparison))
    .map((token) => {
      const place = cv.placeOfStem.get(token.stem)?.place ?? null
      const isKnown = isInPosting(token, comparison) || isKin(token, comparison)
      const tokens = place === null ? wholeName(after, token) : [token]
      return reasonAboutUnknown('name', isKnown, after.text, tokens, place)
    })
}
