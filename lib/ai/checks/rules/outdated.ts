import { checkPhrases } from '@/lib/language/check-phrases'
import { schoolLevelsIn } from '@/lib/language/shared/school-levels'
import { fieldAddress } from '@/lib/resume/change/address'
import { fieldsOf } from '@/lib/resume/text/text'
import {
  type CheckInput,
  type CheckPlace,
  notApplicable,
  passIfKnown,
  passUnless,
  type Rule,
} from '../rule'
import { yearsOfWork } from '../years-of-work'

const phrasesOf = ({ language }: CheckInput) => (language ? checkPhrases[language] : undefined)

/** Checks that no room goes to the sentence that references can be had. */
export const noReferencesLine: Rule = {
  id: 'no-references-line',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const references = phrasesOf(input)?.references
    if (!references) return notApplicable
    const places = fieldsOf(input.document)
      .filter(({ shown, text }) => shown && text.search(references) >= 0)
      .map(({ address, text }): CheckPlace => ({ address, words: text }))
    return passUnless('warn', places)
  },
}

/** Checks interests for leisure that says nothing for a person, such as going to the pub. */
export const noIdleHobbies: Rule = {
  id: 'no-idle-hobbies',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const phrases = phrasesOf(input)
    const interests = input.cv.texts.filter(({ section }) => section === 'interests')
    if (!phrases || interests.length === 0) return notApplicable
    const places = interests.flatMap(({ address, text }): CheckPlace[] => {
      const parts = text.split(/[,;•·/\n]|\s(?:and|und|et|y|e|en|&)\s/u).map((part) => part.trim())
      const idle = parts.filter((part) => phrases.hobbies.test(part.replace(/\.$/, '')))
      return idle.length > 0 ? [{ address, words: idle.join(', ') }] : []
    })
    // No list knows which interests speak for somebody.
    return passIfKnown('warn', places, false)
  },
}

/** Years of work after which nobody asks for the grades of a school. */
const outgrown = 8

/** Checks that grades of a school are not on show: poor ones, and any after years of work. */
export const schoolGrades: Rule = {
  id: 'school-grades',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const { education } = input.document.content
    const phrases = phrasesOf(input)
    const isOutgrown = yearsOfWork(input) >= outgrown
    const schools = education.filter(({ id }) => {
      const own = input.cv.texts.filter(({ entry }) => entry === id)
      const levels = schoolLevelsIn(own.map(({ text }) => text).join('\n'))
      return levels.length > 0 && levels.every(({ level }) => level === 'school')
    })
    if (schools.length === 0) return notApplicable
    const isShown = (text: string, isScore: boolean) => {
      if (isOutgrown && (isScore || phrases?.grades?.test(text))) return true
      return isScore
        ? (phrases?.weakScore?.test(text.trim()) || phrases?.weakGrades?.test(text)) === true
        : phrases?.weakGrades?.test(text) === true
    }
    const places = input.cv.texts
      .filter(({ entry }) => schools.some(({ id }) => id === entry))
      .filter(({ entry, address, text }) =>
        isShown(text, address === fieldAddress(entry ?? '', 'score')),
      )
      .map(({ address, text }): CheckPlace => ({ address, words: text }))
    return passUnless('warn', places)
  },
}
