import { levelOrder } from '@/lib/language/shared/seniority'
import { titleFamilyOf } from '../../lexicon/title-families'
import { showableOf } from '../../requirements/count-requirements'
import type { Requirement } from '../../requirements/requirement-types'
import { notApplicable, passUnless, type Rule, verdict } from '../rule'

/** Returns the requirements that decide: the essential ones, or the duties where nothing is essential. */
function decisiveOf(requirements: readonly Requirement[]): Requirement[] {
  const showable = showableOf(requirements)
  const essential = showable.filter(({ group }) => group === 'essential')
  return essential.length > 0 ? essential : showable.filter(({ group }) => group === 'duty')
}

/** Asks about the decisive requirements that the CV does not cover; also a part of one, such as its years. */
export const mustsShown: Rule = {
  id: 'musts-shown',
  bar: 'match',
  severity: 'minor',
  check({ match }) {
    const counted = decisiveOf(match?.requirements ?? [])
    if (counted.length === 0) return notApplicable
    const isPartly = ({ state }: Requirement) => state === 'partly'
    // The sentence names the first: one whose words are not in the CV, if there is one.
    const open = counted
      .filter(({ state }) => state !== 'covered')
      .toSorted((a, b) => Number(isPartly(a)) - Number(isPartly(b)))
    const places = open.map(({ line, parts }) => {
      const [first] = parts.flatMap(({ evidence }) => evidence)
      return { address: first?.address ?? null, words: line }
    })
    // Only a warning: the CV may say it in other words.
    return passUnless('warn', places, { of: counted.length })
  },
}

/** Checks that a post, or the title under the name, is of the kind of work offered. */
export const sameWork: Rule = {
  id: 'same-work',
  bar: 'match',
  severity: 'minor',
  check({ match, document, cv }) {
    const wanted = match?.posting.title && titleFamilyOf(match.posting.title.text)
    if (!wanted) return notApplicable
    const titles = [...cv.posts.map(({ title }) => title), document.content.basics.label]
    const read = titles.flatMap((title) => titleFamilyOf(title) ?? [])
    if (read.length === 0) return notApplicable
    const isSame = read.some(({ family }) => family === wanted.family)
    const isNear = read.some(({ family }) => family.field === wanted.family.field)
    const text = match?.posting.title?.text ?? ''
    if (isSame) return verdict('pass', [], { text })
    return verdict(isNear ? 'pass' : 'warn', [{ address: 'basics/label', words: text }], { text })
  },
}

/** Checks that the posting is at most one seniority level above the CV. */
export const sameLevel: Rule = {
  id: 'same-level',
  bar: 'match',
  severity: 'minor',
  check({ match, cv }) {
    const wanted = match?.posting.title && titleFamilyOf(match.posting.title.text)
    const levels = cv.posts.flatMap(({ title }) => titleFamilyOf(title)?.level ?? [])
    if (!wanted || levels.length === 0) return notApplicable
    const highest = Math.max(...levels.map((level) => levelOrder.indexOf(level)))
    const steps = levelOrder.indexOf(wanted.level) - highest
    const text = match?.posting.title?.text ?? ''
    return verdict(steps > 1 ? 'warn' : 'pass', [], { count: Math.max(0, steps), text })
  },
}

/** Checks that the CV is in the language of the posting. */
export const sameLanguage: Rule = {
  id: 'same-language',
  bar: 'match',
  severity: 'minor',
  check({ match, language }) {
    const wanted = match?.posting.language
    if (!wanted || !language) return notApplicable
    return verdict(wanted === language ? 'pass' : 'warn', [], { text: wanted })
  },
}
