import { findSkills, isImplied, type SkillMatch } from '../../lexicon/find-skills'
import type { CvIndex } from '../cv/grounds'
import type { Reason } from '../types'

/** Words so wide that they are everyday words before they are skills. */
const wideCategories: ReadonlySet<string> = new Set([
  'people',
  'business',
  'sales',
  'education',
  'care',
  'hospitality',
  'language',
])

/** A skill that a text names, and what the CV says of it. */
export type NamedSkill = {
  match: SkillMatch
  /** `source`: named or implied by the text that is replaced. `elsewhere`: in another place of the CV. */
  licence: 'source' | 'elsewhere' | 'none'
  place: string | null
}

const memory = new WeakMap<object, readonly SkillMatch[]>()

/** Skills of a text that is asked for again and again. */
function skillsOf(owner: object, text: string): readonly SkillMatch[] {
  const there = memory.get(owner)
  if (there) return there
  const found = findSkills(text)
  memory.set(owner, found)
  return found
}

const makers = /^(AWS|Amazon|Google|Microsoft|Azure|Apache|Oracle|IBM|Adobe|SAP) (\p{Lu}.*)$/u

const hasName = (text: string, name: string) => text.split(/[^\p{L}\p{N}+#]+/u).includes(name)

/** "AWS Lambda" for "Lambda": the maker's name, where the thing stands in the source by its own. */
function makerOf({ words }: SkillMatch, source: string): string | null {
  const [, maker = '', thing = ''] = makers.exec(words) ?? []
  return thing !== '' && hasName(source, thing) ? maker : null
}

/** Skills that the new text names, each with where it is licensed. */
export function nameSkills(
  after: { text: string },
  source: { reading: { text: string } },
  cv: CvIndex,
): NamedSkill[] {
  return skillsOf(after, after.text).map((match) => {
    const isLicensedBy = ({ skill }: SkillMatch) => isImplied(skill.name, match.skill.name)
    if (skillsOf(source, source.reading.text).some(isLicensedBy)) {
      return { match, licence: 'source', place: null }
    }
    const maker = makerOf(match, source.reading.text)
    if (maker && cv.places.some(({ text }) => hasName(text, maker))) {
      return { match, licence: 'source', place: null }
    }
    const other = cv.places.find((place) => skillsOf(place, place.text).some(isLicensedBy))
    return { match, licence: other ? 'elsewhere' : 'none', place: other?.place ?? null }
  })
}

/** Why a skill without a licence is held back. A word that is no name of something is only asked for. */
export function reasonForSkill({ match, licence, place }: NamedSkill): Reason {
  const isName = /\p{Lu}|\p{N}/u.test(match.words) && !wideCategories.has(match.skill.category)
  const verdict = licence === 'none' && isName ? 'block' : 'confirm'
  return {
    kind: licence === 'elsewhere' ? 'elsewhere' : 'skill',
    verdict,
    words: match.words,
    place,
  }
}
