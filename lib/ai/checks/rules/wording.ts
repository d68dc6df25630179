import { checkWords } from '@/lib/language/checks'
import type { TextRange } from '@/lib/resume/text/blanks'
import { findWorn, rangesOf } from '../line-facts'
import {
  type CheckInput,
  type CheckPlace,
  notApplicable,
  passIfKnown,
  passUnless,
  type Rule,
} from '../rule'

/** Checks that no blank of a sample line is left, in any printed text. */
export const noBlanks: Rule = {
  id: 'no-blanks',
  bar: 'complete',
  severity: 'costly',
  check({ advice }) {
    const places = (advice.get('blank') ?? []).map(({ address, values }) => ({
      address,
      words: values.text,
    }))
    return passUnless('fail', places)
  },
}

/** Returns the person's own sentences; names of employers and schools are excluded. */
function proseOf({ cv }: CheckInput, withProfile: boolean) {
  return cv.texts.filter(
    ({ bullet, section, address }) =>
      bullet !== null || (section === 'summary' ? withProfile : address.endsWith('/summary')),
  )
}

function placesOf(
  input: CheckInput,
  find: (text: string) => readonly TextRange[],
  withProfile: boolean,
): CheckPlace[] {
  return proseOf(input, withProfile).flatMap(({ address, text }) => {
    const found = find(text).map(({ start, end }) => text.slice(start, end))
    return found.length > 0 ? [{ address, words: [...new Set(found)].join(', ') }] : []
  })
}

/** Maximum number of bullets with a first-person pronoun that are tolerated. */
const commonPronouns = 2

/** Checks for first-person pronouns in bullets. In a profile they are fine. */
export const noFirstPerson: Rule = {
  id: 'no-first-person',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const words = input.language && checkWords[input.language]
    const prose = proseOf(input, false)
    if (!words || prose.length === 0) return notApplicable
    const places = placesOf(input, (text) => rangesOf(text, words.firstPerson), false)
    const begins = prose.filter(({ text }) => text.search(words.firstPerson) === 0)
    const isHabit = begins.length > 0 || places.length > commonPronouns
    // One or two are neither a habit nor none.
    return passIfKnown('warn', isHabit ? places : [], places.length === 0)
  },
}

/** Checks for clichés. */
export const noWornPhrases: Rule = {
  id: 'no-worn-phrases',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const { language } = input
    if (!language || proseOf(input, true).length === 0) return notApplicable
    return passUnless(
      'warn',
      placesOf(input, (text) => findWorn(text, language), true),
    )
  },
}
