import { countingWordsOf } from '@/lib/language/counting'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { FieldAddress } from '../change/address'
import type { PaperDocument } from '../schema/document'
import { fieldsOf } from '../text/text'

/** Years of experience claimed for a topic. */
export type YearClaim = {
  address: FieldAddress
  /** Text of the claim. */
  text: string
  /** Topic, folded. */
  topic: string
  years: number
  isAtLeast: boolean
}

/** Maximum years of experience; larger numbers are calendar years. */
const maxYears = 60

type Word = { folded: string; start: number; end: number }

const readWords = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}]+[+#]{0,2}|\d+\+?/gu)].map((match) => ({
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Finds claims such as "8 years of Java" and "Java (8 years)". */
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

/** Returns the claims in a document's summary, skills or letter paragraphs. */
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

/** Whether two claims about one topic can both be true, such as "more than 5" and "6". */
export const isSameClaim = (a: YearClaim, b: YearClaim) =>
  a.years === b.years ||
  (a.isAtLeast && !b.isAtLeast && a.years <= b.years) ||
  (b.isAtLeast && !a.isAtLeast && b.years <= a.years)
