import { findSkills, isImplied, type SkillMatch } from '../../lexicon/find-skills'
import { isProduct } from '../../lexicon/skill-index'
import { sharesForm } from '../reading/shares-form'
import type { Reason } from '../types'
import type { Check } from './types'

/** Returns true if words are written as a name: one letter, a digit, or inner capitals. */
const isNameShaped = (words: string) =>
  /^\p{Lu}$|\p{N}|[+#]|\p{L}\p{Lu}|\p{Lu}.*\P{L}\p{Lu}/u.test(words)

const found = new WeakMap<object, readonly SkillMatch[]>()

/** Returns the skills of a text, cached per owner. */
function skillsOf(owner: object, text: string): readonly SkillMatch[] {
  const there = found.get(owner) ?? findSkills(text)
  found.set(owner, there)
  return there
}

/** Returns true if a text contains whole words, case-sensitively. */
const hasWords = (text: string, words: string) => {
  const at = text.indexOf(words)
  if (at < 0) return false
  const [before = '', after = ''] = [text[at - 1], text[at + words.length]]
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}+#]/u.test(after)
}

/**
 * Checks skills against those of the licensing texts and those that they imply. A skill that the whole CV lacks is
 * blocked if it is written as a name.
 */
export const checkSkills: Check = ({ after, own, cv, edit, lexicon }) => {
  const ownTokens = own.flatMap(({ reading }) => reading.tokens)
  return skillsOf(after, after.text).flatMap((match): Reason[] => {
    const { words, skill } = match
    const isLicensedIn = (owner: object, text: string) =>
      hasWords(text, words) ||
      skillsOf(owner, text).some((other) => isImplied(other.skill.name, skill.name))
    if (own.some(({ reading }) => isLicensedIn(reading, reading.text))) return []
    // "Cleaning" for "clean": what the person does, in another form, and not a name.
    const said = after.tokens.filter(({ from, to }) => match.from <= from && to <= match.to)
    const isForm =
      said.length > 0 &&
      said.every((token) => token.isFunction || sharesForm([token], ownTokens, lexicon))
    const isShaped = isNameShaped(words) || (/\p{Lu}/u.test(words) && isProduct(skill))
    if (isForm && !isShaped && edit.kind !== 'skills') return []
    const other = cv.places.find((place) => isLicensedIn(place, place.text))
    if (other) return [{ kind: 'elsewhere', verdict: 'confirm', words, place: other.place }]
    const isPart = words
      .split(/\s+/)
      .some((word) => word.length > 2 && own.some(({ reading }) => hasWords(reading.text, word)))
    const isName = edit.kind === 'skills' || isShaped
    const verdict = isName && !isPart ? 'block' : 'confirm'
    return [{ kind: 'skill', verdict, words, place: null }]
  })
}
