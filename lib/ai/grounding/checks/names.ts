import { findSkills } from '../../lexicon/find-skills'
import type { Token } from '../reading/types'
import { type Check, type Comparison, reasonAboutUnknown, wholeName } from './types'

const initialsOf = (words: readonly Token[]) =>
  words.map(({ folded }) => folded.slice(0, 1)).join('')

/** Returns true if a word is an acronym of adjacent words of the CV. */
function abbreviates({ text }: Token, { own, cv }: Comparison): boolean {
  if (!/^\p{Lu}{2,6}s?$/u.test(text)) return false
  const letters = text.replace(/s$/, '').toLowerCase()
  return [...own, ...cv.places].some(({ reading }) => {
    const words = reading.tokens.filter(({ kind }) => kind === 'word')
    return words.some((_, at) => initialsOf(words.slice(at, at + letters.length)) === letters)
  })
}

/** Returns true if a word belongs to names whose initials the CV has: "United Kingdom" for "UK". */
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

/** Days and months, which other languages do not capitalise. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Returns true if a licensing text has a word with the same stem: "Regione" for "regionale". */
const isKin = ({ folded }: Token, { ownStems }: Comparison) =>
  folded.length > 5 && [...ownStems].some((stem) => stem.startsWith(folded.slice(0, 5)))

/** Returns true if the posting contains a word. That licenses nothing, but rules out an invention. */
const isInPosting = ({ text }: Token, { edit }: Comparison) =>
  edit.kind === 'letter-sentence' && edit.advert.includes(text)

/**
 * Checks names (employers, places, products, recognised by shape) against the licensing texts. A name that the CV has
 * nowhere is blocked. Skills have a check of their own.
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
