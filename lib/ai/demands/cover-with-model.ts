import { withoutDeclined } from '../coverage/answered-lines'
import { type Covered, isShown } from '../coverage/coverage-types'
import { answersTo, type DemandAnswer } from '../coverage/demand-answers'
import { type CvEvidence, type CvIndex, evidenceIn } from '../cv/cv-index'
import { wholeLineOf } from '../cv/whole-line'
import { bareForm, holdsWords, wordsOf } from '../reader/normal-form'
import type { ReadingEvidence } from '../reader/types'
import type { DemandEvidence } from './demand-types'

/** Maximum letters of small words ("the", "mit"), which are ignored. */
const maxSmallWord = 3

/** Returns true if a line contains all content words of a quote, in any order. */
function holdsInOtherOrder(line: string, quote: string): boolean {
  const there = new Set(wordsOf(line))
  const said = wordsOf(quote).filter((word) => word.length > maxSmallWord || /\p{N}/u.test(word))
  return said.length > 0 && said.every((word) => there.has(word))
}

/** Returns a quote as a place in the CV; none if the CV no longer contains it. */
function placeOf({ quote, place }: ReadingEvidence, cv: CvIndex): CvEvidence[] {
  const text = cv.texts.find(({ address }) => address === place)
  if (!text || bareForm(quote) === '') return []
  const line = wholeLineOf(cv, text)
  const { bullet } = text
  // Names of an entry are quoted together with its dates.
  const isThere =
    holdsWords(line, quote) ||
    (bullet === null && quote.split(', ').some((part) => holdsWords(line, part)))
  if (isThere) return [evidenceIn(text, quote)]
  return bullet !== null && holdsInOtherOrder(line, quote) ? [evidenceIn(text, line)] : []
}

/** Returns true if a line contains the very words of a demand. */
const isLiteral = ({ requirement, evidence }: Covered, cv: CvIndex): boolean =>
  evidence.some(({ address }) => {
    const text = cv.texts.find((one) => one.address === address)
    return text !== undefined && holdsWords(wholeLineOf(cv, text), requirement.words)
  })

function coverOne(byCode: Covered, found: DemandEvidence | undefined, cv: CvIndex): Covered {
  // A model cannot overrule what the person confirmed or the text itself says.
  if (!found || found.state === 'unread' || byCode.isConfirmed) return byCode
  if (found.state === 'missing') {
    if (isShown(byCode) && isLiteral(byCode, cv)) return byCode
    return { ...byCode, state: 'missing', evidence: [], months: null }
  }
  const evidence = found.evidence.flatMap((one) => placeOf(one, cv))
  if (evidence.length === 0) return byCode
  const { state, months } = found
  return { ...byCode, state, evidence, months }
}

/**
 * Replaces the coverage found by code with that found by a model: the same rows with its quotes. A quote that the CV no
 * longer contains, or that the person declined, is dropped.
 */
export function coverWithModel(
  covered: readonly Covered[],
  evidence: readonly DemandEvidence[],
  cv: CvIndex,
  answers: readonly DemandAnswer[],
): Covered[] {
  const byId = new Map(evidence.map((one) => [one.id, one]))
  return covered.map((one) => {
    const { id, words } = one.requirement
    return coverOne(one, byId.get(id), withoutDeclined(cv, answersTo(answers, words)))
  })
}
