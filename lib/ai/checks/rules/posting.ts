import { levelOrder } from '@/lib/language/shared/seniority'
import type { Covered } from '../../coverage/coverage-types'
import { titleFamilyOf } from '../../lexicon/title-families'
import {
  type CheckInput,
  type CheckPlace,
  notApplicable,
  passUnless,
  type Rule,
  verdict,
} from '../rule'

const placesOf = (covered: readonly Covered[]): CheckPlace[] =>
  covered.map(({ requirement, evidence }) => ({
    address: evidence[0]?.address ?? null,
    words: requirement.words,
  }))

/** Returns demands that a list of names can answer. Degrees and years have rules of their own. */
function namedIn({ match }: CheckInput): Covered[] {
  return (match?.coverage.covered ?? []).filter(({ requirement }) =>
    /^(?:skill|term|language|licence)$/.test(requirement.kind),
  )
}

const isShown = ({ state }: Covered) => state !== 'missing'

/** Asks about required demands for which the CV has no matching words. */
export const mustsShown: Rule = {
  id: 'musts-shown',
  bar: 'match',
  check(input) {
    const musts = namedIn(input).filter(({ requirement }) => requirement.importance === 'must')
    if (musts.length === 0) return notApplicable
    const missing = musts.filter((one) => !isShown(one))
    // Only a warning: the CV may say it in other words.
    return passUnless('warn', placesOf(missing), { of: musts.length })
  },
}

/** Warns if a demanded skill is only in the list of skills, or a language only in education. */
export const skillsProven: Rule = {
  id: 'skills-proven',
  bar: 'match',
  check(input) {
    const shown = namedIn(input).filter(isShown)
    if (shown.length === 0) return notApplicable
    const weak = shown.filter(({ state, months }) => state === 'weak' && months === null)
    return passUnless('warn', placesOf(weak), { of: shown.length })
  },
}

/** Checks that the CV uses the posting's name for skills that have several. */
export const sameWords: Rule = {
  id: 'same-words',
  bar: 'match',
  check(input) {
    const shown = namedIn(input).filter(isShown)
    if (shown.length === 0) return notApplicable
    const others = shown.filter(({ state }) => state === 'other-name')
    return passUnless('warn', placesOf(others), { of: shown.length })
  },
}

/** Checks that a post, or the title under the name, is of the kind of work offered. */
export const sameWork: Rule = {
  id: 'same-work',
  bar: 'match',
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

/** Checks that the dates of posts add up to the years asked for. */
export const yearsShown: Rule = {
  id: 'years-shown',
  bar: 'match',
  check({ match }) {
    const asked = (match?.coverage.covered ?? []).filter(({ months }) => months !== null)
    if (asked.length === 0) return notApplicable
    const short = asked.filter(
      ({ months, requirement }) => (months ?? 0) < (requirement.years ?? 0) * 12,
    )
    const [first] = short
    return passUnless('warn', placesOf(short), {
      count: Math.floor((first?.months ?? 0) / 12),
      of: first?.requirement.years ?? 0,
    })
  },
}

/** Checks for a degree or training of the level asked for. */
export const degreeShown: Rule = {
  id: 'degree-shown',
  bar: 'match',
  check({ match }) {
    const asked = (match?.coverage.covered ?? []).filter(
      ({ requirement }) => requirement.kind === 'education',
    )
    if (asked.length === 0) return notApplicable
    return passUnless('warn', placesOf(asked.filter(({ state }) => state !== 'present')))
  },
}

/** Checks that the CV is in the language of the posting. */
export const sameLanguage: Rule = {
  id: 'same-language',
  bar: 'match',
  check({ match, language }) {
    const wanted = match?.posting.language
    if (!wanted || !language) return notApplicable
    return verdict(wanted === language ? 'pass' : 'warn', [], { text: wanted })
  },
}
