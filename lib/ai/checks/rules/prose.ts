import { checkPhrases } from '@/lib/language/check-phrases'
import type { CvText } from '../../cv/cv-texts'
import { wordsOf } from '../line-facts'
import { isWall } from '../prose-facts'
import { type CheckInput, type CheckPlace, notApplicable, passUnless, type Rule } from '../rule'

/** Words from which a text about duties is a paragraph of them, and phrases that make it one. */
const paragraph = { words: 25, duties: 2 }

/** Returns what is told of jobs and other entries, in bullets or as text. */
const told = ({ cv }: CheckInput): CvText[] =>
  cv.texts.filter(
    ({ entry, bullet, address }) =>
      entry !== null && (bullet !== null || /\/(?:summary|description)$/.test(address)),
  )

const placeOf = ({ address, text }: CvText): CheckPlace => ({ address, words: text })

function isDutyParagraph({ text }: CvText, language: CheckInput['language']): boolean {
  const duties = language ? checkPhrases[language]?.duties : undefined
  if (!duties || wordsOf(text).length < paragraph.words) return false
  return [...text.matchAll(duties)].length >= paragraph.duties
}

/** Checks that no job is told as a paragraph of its duties. */
export const noDutyParagraphs: Rule = {
  id: 'no-duty-paragraphs',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const { language } = input
    const texts = told(input)
    if (!language || !checkPhrases[language] || texts.length === 0) return notApplicable
    return passUnless('warn', texts.filter((text) => isDutyParagraph(text, language)).map(placeOf))
  },
}

/** Checks that no text of an entry is one long paragraph; one of duties has its own rule. */
export const noWalls: Rule = {
  id: 'no-walls',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const texts = told(input)
    if (texts.length === 0) return notApplicable
    const walls = texts.filter(
      (text) =>
        text.section !== 'publications' &&
        isWall(text.text) &&
        !isDutyParagraph(text, input.language),
    )
    return passUnless('warn', walls.map(placeOf))
  },
}
