import { countingWordsOf } from '@/lib/language/counting'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { FieldAddress } from '../change/address'
import type { PaperDocument } from '../schema/document'
import { fieldsOf } from '../text/text'

/** Years of experience that a document claims with one thing. */
export type YearClaim = {
  address: FieldAddress
  /** The words of the claim. */
  text: string
  /** Topic of the claim, as `foldText` writes it. */
  topic: string
  years: number
  isAtLeast: boolean
}

/** Years of experience are at most so many; more are years of the calendar. */
const maxYears = 60

type Word = { folded: string; start: number; end: number }

const readWords = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}]+[+#]{0,2}|\d+\+?/gu)].map((match) => ({
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Finds "8 years of Java" and "Java (8 years)". */
function claimsIn(text: string, address: FieldAddress, language: string): YearClaim[] {
  const { numbers, years, between, atLeast } = countingWordsOf(language)
  const all = readWords(text)
  return all.flatMap(({ folded, start }, at): YearClaim[] => {
    const count = numbers[folded] ?? Number(folded.replace('+', ''))
    const unit = all[at + 1]
    if (!(count > 0 && count <= maxYears) || !unit || !years.has(unit.folded)) return []
    const before = all[at - 1]
    const isAtLeast = folded.endsWith('+') || (before !== undefined && atLeast.has(before.folded))
    const isBehind = before && /^\s*\(\s*$/.test(text.slice(before.end, start))
    if (isBehind) {
      const claimed = text.slice(before.start, unit.end)
      return [{ address, text: claimed, topic: before.folded, years: count, isAtLeast }]
    }
    let last = unit
    for (const word of all.slice(at + 2)) {
      // The claim ends with its sentence.
      if (/[^\p{L}\s’'-]/u.test(text.slice(last.end, word.start))) break
      last = word
      if (!between.has(word.folded)) {
        const claimed = text.slice(start, word.end)
        return [{ address, text: claimed, topic: word.folded, years: count, isAtLeast }]
      }
    }
    return last === unit
      ? []
      : [{ address, text: text.slice(start, last.end), topic: '', years: count, isAtLeast }]
  })
}

/** Returns the years of experience that the summary, the skills or the letter of a document claim. */
export function readYearClaims(document: PaperDocument): YearClaim[] {
  const language = document.design.language.split('-')[0] ?? ''
  const owners = new Set(
    document.kind === 'letter'
      ? document.content.paragraphs.map(({ id }) => id)
      : ['basics', ...document.content.skills.map(({ id }) => id)],
  )
  return fieldsOf(document)
    .filter(({ address }) => owners.has(address.split('/')[0] ?? ''))
    .flatMap(({ address, text }) => claimsIn(text, address, language))
}

/** Whether two claims about one topic can both be true: "more than 5" and "6" can. */
export const isSameClaim = (a: YearClaim, b: YearClaim) =>
  a.years === b.years ||
  (a.isAtLeast && !b.isAtLeast && a.years <= b.years) ||
  (b.isAtLeast && !a.isAtLeast && b.years <= a.years)
