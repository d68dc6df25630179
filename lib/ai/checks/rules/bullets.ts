import { lineWordsOf } from '@/lib/language/line-words'
import { foldText } from '@/lib/language/unicode/fold-text'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import {
  endedJobs,
  findPresentVerb,
  findWeakOpening,
  hasNumber,
  isPastOpening,
  isTooLong,
  isTooOften,
  isTooShort,
  isVerbOpening,
  openingOf,
  wordsOf,
} from '../line-facts'
import { isWall, shownBullets } from '../prose-facts'
import {
  type CheckInput,
  type CheckPlace,
  notApplicable,
  passIfKnown,
  passUnless,
  type Rule,
  verdict,
} from '../rule'

/** Minimum number of bullets for a rule about shares of them. */
const fewBullets = 5
const minWords = 3

type ShownBullet = { address: FieldAddress; words: string; entry: string | null; text: string }

const bulletsOf = (input: CheckInput): ShownBullet[] =>
  shownBullets(input).map(({ address, text, entry }) => ({ address, words: text, entry, text }))

const bare = ({ address, words }: ShownBullet): CheckPlace => ({ address, words })

/** Checks that every post has bullets. */
export const bulletCount: Rule = {
  id: 'bullet-count',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const posts = flattenRoles(input.document.content.work).filter(({ hidden }) => !hidden)
    if (posts.length === 0) return notApplicable
    const countOf = (id: string) => bulletsOf(input).filter(({ entry }) => entry === id).length
    const isSilent = ({ id, summary }: (typeof posts)[number]) =>
      countOf(id) === 0 && summary.trim() === ''
    const places = posts.filter(isSilent).map(({ id, position, name }) => ({
      address: fieldAddress(id, 'position'),
      words: position || name,
    }))
    // A text in their place is no bullet.
    return passIfKnown(
      'warn',
      places,
      posts.every(({ id }) => countOf(id) > 0),
    )
  },
}

/** Checks that each bullet is short enough for one sentence; a whole paragraph has its own rule. */
export const bulletLength: Rule = {
  id: 'bullet-length',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const bullets = bulletsOf(input)
    if (bullets.length === 0) return notApplicable
    const long = bullets.filter(({ text }) => isTooLong(text) && !isWall(text))
    return passUnless('warn', long.map(bare))
  },
}

/** Checks that each bullet is longer than a word. */
export const bulletShort: Rule = {
  id: 'bullet-short',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const bullets = bulletsOf(input)
    if (bullets.length === 0) return notApplicable
    return passUnless('warn', bullets.filter(({ text }) => isTooShort(text)).map(bare))
  },
}

/** Checks that bullets begin with an action, not with a duty, a part in something, or the passive voice. */
export const strongOpenings: Rule = {
  id: 'strong-openings',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const { language } = input
    const bullets = bulletsOf(input)
    if (!language || bullets.length === 0) return notApplicable
    const weak = bullets.filter(({ text }) => findWeakOpening(text, language))
    const isKnown = bullets.every(({ text }) => isVerbOpening(text, language))
    return passIfKnown('warn', weak.map(bare), isKnown)
  },
}

/** Checks that bullets of past jobs are in the past tense. */
export const pastTense: Rule = {
  id: 'past-tense',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const { language } = input
    const over = endedJobs(input.document)
    const told = bulletsOf(input).filter(({ entry }) => entry !== null && over.has(entry))
    if (!language || !lineWordsOf[language] || told.length === 0) return notApplicable
    const present = told.filter(({ text }) => findPresentVerb(text, language))
    const isKnown = told.every(({ text }) => isPastOpening(text, language))
    return passIfKnown('warn', present.map(bare), isKnown)
  },
}

/** Counts bullets with a figure. Never asks for a number that is not known. */
export const figures: Rule = {
  id: 'figures',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const bullets = bulletsOf(input)
    if (bullets.length < fewBullets) return notApplicable
    const counted = bullets.filter(({ text }) => hasNumber(text))
    return verdict(counted.length === 0 ? 'warn' : 'pass', [], {
      count: counted.length,
      of: bullets.length,
    })
  },
}

/** Checks that no verb begins more than a few bullets. */
export const variedOpenings: Rule = {
  id: 'varied-openings',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const bullets = bulletsOf(input)
    if (bullets.length < fewBullets) return notApplicable
    const openings = new Map<string, ShownBullet[]>()
    for (const bullet of bullets) {
      const opening = openingOf(bullet.text)
      openings.set(opening, [...(openings.get(opening) ?? []), bullet])
    }
    const [most] = [...openings].toSorted((a, b) => b[1].length - a[1].length)
    const isMuch = most && isTooOften(most[1].length, bullets.length)
    const places = isMuch ? most[1].map(bare) : []
    return passUnless('warn', places, {
      text: isMuch ? (wordsOf(most[1][0]?.text ?? '')[0] ?? '') : '',
    })
  },
}

/** Checks that no bullet is repeated. */
export const noDoubleBullets: Rule = {
  id: 'no-double-bullets',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const bullets = bulletsOf(input)
    if (bullets.length < 2) return notApplicable
    const seen = new Set<string>()
    const twice = bullets.filter(({ text }) => {
      const words = foldText((text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
      const isTwice = seen.has(words)
      seen.add(words)
      return isTwice
    })
    return passUnless('warn', twice.map(bare))
  },
}

/** Checks that either all bullets end with a full stop or none does. */
export const evenEnds: Rule = {
  id: 'even-ends',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    // A paragraph ends with a full stop of its own.
    const bullets = bulletsOf(input).filter(
      ({ text }) => wordsOf(text).length > minWords && !isWall(text),
    )
    if (bullets.length < fewBullets) return notApplicable
    const stopped = bullets.filter(({ text }) => /[.!?。]["”»)]?$/.test(text.trim()))
    const open = bullets.filter((bullet) => !stopped.includes(bullet))
    const fewer = stopped.length < open.length ? stopped : open
    return passUnless('warn', fewer.map(bare), { count: fewer.length, of: bullets.length })
  },
}
