import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { type CvEvidence, type CvIndex, evidenceIn } from '../cv/cv-index'
import { findSkills, isImplied } from '../lexicon/find-skills'
import type { SkillCategory } from '../lexicon/skill-table'
import type { Demand } from '../posting/requirements'
import type { NearAnswer } from './cover-near'
import { placeOfPost } from './cover-years'
import { isShown, maximumEvidence } from './coverage-types'
import { isProof } from './cv-lines'
import { postsTitled } from './titled-posts'

/** Sections in which a name proves only that it was listed. */
const isListed = ({ section }: CvEvidence) => section === 'skills' || section === 'interests'

/** Sections that summarise the posts below them. */
const isSummedUp = ({ section }: CvEvidence) => section === 'summary' || section === 'basics'

const isOwn = ({ address, section }: CvEvidence) =>
  isProof({ address, section }) &&
  !/\/(?:institution|issuer|publisher|organization)$/.test(address) &&
  !(section === 'work' && address.endsWith('/name'))

const bare = (one: CvEvidence): CvEvidence => evidenceIn(one, one.words)

/** Result for a demand without any evidence. */
export const nothing: NearAnswer = { state: 'missing', evidence: [] }

function answer(found: readonly CvEvidence[], isSame: (one: CvEvidence) => boolean): NearAnswer {
  const [first] = found
  if (!first) return nothing
  // Ranks evidence: work before lists and summaries, the posting's own word before a synonym.
  const rank = (one: CvEvidence) =>
    Number(isListed(one)) * 4 + Number(isSummedUp(one)) * 2 + Number(!isSame(one))
  const sorted = [...found].sort((a, b) => rank(a) - rank(b))
  const evidence = sorted.slice(0, maximumEvidence).map(bare)
  return { state: found.some(isSame) ? 'present' : 'other-name', evidence }
}

/** Returns true if two words are equal but for case, accents and a plural. */
function isSameWord(a: string, b: string): boolean {
  const [left, right] = [foldText(a), foldText(b)]
  return left === right || left === `${right}s` || `${left}s` === right
}

/** Returns titles of posts that are the work asked for. */
const titlesFor = ({ words }: Demand, { posts }: CvIndex): CvEvidence[] =>
  postsTitled(words, posts).map(placeOfPost)

/**
 * Returns true if a demand says more than its skill and the evidence does not, such as the country in "Irish payroll".
 */
function saysMore({ words }: Demand, found: readonly CvEvidence[], { texts }: CvIndex) {
  const known = findSkills(words)
  const names = [...words.matchAll(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu)].filter(
    ({ index }) => !known.some(({ from, to }) => index >= from && index < to),
  )
  if (names.length === 0) return false
  const places = new Set(found.map(({ address }) => address))
  const lines = texts.filter(({ address }) => places.has(address))
  const said = foldText(lines.map(({ text }) => text).join(' '))
  return names.some(([name]) => !said.includes(foldText(name)))
}

/** Skills that are the common name of whole categories: Excel is an IT skill. */
const families: Readonly<Record<string, ReadonlySet<SkillCategory>>> = {
  'IT skills': new Set(['software', 'infrastructure', 'data', 'security', 'office'] as const),
}

/** Covers a skill of the list by its name, an alias, a skill that implies it, or a title. */
export function coverSkill(requirement: Demand, cv: CvIndex, language: PhraseLanguage): NearAnswer {
  const name = requirement.skill ?? requirement.words
  const exact = cv.skills.filter(({ skill }) => skill.name === name)
  const family = families[name]
  const implying = cv.skills.filter(
    ({ skill }) =>
      skill.name !== name &&
      (family?.has(skill.category) || (skill.implies.length > 0 && isImplied(skill.name, name))),
  )
  const isExact = new Set<CvEvidence>(exact)
  // A skill in the name of a school ("Catering College") is not the person's.
  const found = [...exact, ...implying, ...titlesFor(requirement, cv)].filter(isOwn)
  const said = answer(found, (one) => isExact.has(one) && isSameWord(one.words, requirement.words))
  // German capitalises all nouns, so that capitals do not mark names.
  const isPart = isShown(said) && language !== 'de' && saysMore(requirement, found, cv)
  return isPart ? { ...said, state: 'perhaps' } : said
}

/** Covers a language or a licence by any mention of it, in lists too, in any language. */
export function coverNamed(requirement: Demand, cv: CvIndex): NearAnswer {
  const asked = requirement.skill === null ? [] : [requirement.skill]
  // "French or German": any of them.
  const others = findSkills(requirement.words).flatMap(({ skill: { name, category } }) =>
    requirement.kind === 'language' && category === 'language' ? [name] : [],
  )
  const found = cv.skills.filter(
    (one) => isProof(one) && [...asked, ...others].some((name) => isImplied(one.skill.name, name)),
  )
  // A language that is only mentioned ("English literature") does not count if the CV lists languages.
  const listed = found.filter(({ section }) => section === 'languages')
  const isLanguage = requirement.kind === 'language'
  const counted = isLanguage && listed.length > 0 ? listed : found
  const evidence = counted.slice(0, maximumEvidence).map(bare)
  if (counted.length === 0) return nothing
  const isClaimed = !isLanguage || counted.some(({ section }) => section !== 'education')
  return { state: isClaimed ? 'present' : 'weak', evidence }
}

/** Covers a demand without a known name by a title of that work. */
export const coverTitled = (requirement: Demand, cv: CvIndex): NearAnswer =>
  answer(titlesFor(requirement, cv), () => false)
