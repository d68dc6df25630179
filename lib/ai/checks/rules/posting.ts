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

/** Demands that a list of words can answer, not degrees and years, which have rules of their own. */
function namedIn({ match }: CheckInput): Covered[] {
  return (match?.coverage.covered ?? []).filter(({ requirement }) =>
    /^(?:skill|term|language|licence)$/.test(requirement.kind),
  )
}

const isShown = ({ state }: Covered) => state !== 'missing'

/** Asks about what the posting says must be there and no words were found for. */
export const mustsShown: Rule = {
  id: 'musts-shown',
  bar: 'match',
  check(input) {
    const musts = namedIn(input).filter(({ requirement }) => requirement.importance === 'must')
    if (musts.length === 0) return notApplicable
    const missing = musts.filter((one) => !isShown(one))
    // That no words were found is no fault of a CV that may say it in others.
    return passUnless('warn', placesOf(missing), { of: musts.length })
  },
}

/** Warns where a demanded skill is only listed in the CV, or a language only named in its education. */
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

/** The CV uses the posting's own words for things that have several. */
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

/** A post, or the title under the name, is of the kind of work that is offered. */
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

/** The posting asks for no more than one step above where the person stands. */
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

/** The dates give the years that are asked for. */
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

/** A degree or training of the level that is asked for. */
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

/** The CV is written in the language of the posting. */
export const sameLanguage: Rule = {
  id: 'same-language',
  bar: 'match',
  check({ match, language }) {
    const wanted = match?.posting.language
    if (!wanted || !language) return notApplicable
    return verdict(wanted === language ? 'pass' : 'warn', [], { text: wanted })
  },
}
