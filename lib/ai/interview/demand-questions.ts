import { type Covered, isShown } from '../coverage/coverage-types'
import type { CvEvidence, CvIndex } from '../cv/cv-index'
import { isOwnDemand } from '../posting/own-demands'
import type { Requirement } from '../posting/requirements'
import type { KitDemand, KitLine, KitState } from './kit-types'
import type { QuestionForm } from './question-forms'
import { demandKey } from './question-key'
import { type Quote, quoteJob, quoteLine, textOfQuote } from './quotes'

const forms: Record<Requirement['kind'], QuestionForm> = {
  skill: 'example',
  term: 'example',
  soft: 'quality',
  experience: 'years',
  education: 'degree',
  language: 'language',
  licence: 'licence',
}

/** Returns the state of a demand. Evidence near a personal quality counts only if the person confirmed it. */
function stateOf({ requirement, state, evidence, isConfirmed }: Covered): KitState {
  if (evidence.length === 0) return 'gap'
  if (requirement.kind === 'soft' && state !== 'present' && !isConfirmed) return 'gap'
  if (isShown({ state })) return 'shown'
  return state === 'weak' ? 'partly' : 'gap'
}

function formOf({ requirement }: Covered, state: KitState, hasNear: boolean): QuestionForm {
  const { kind } = requirement
  if (state === 'shown' || kind === 'soft') return forms[kind]
  if (state === 'partly') return 'partly'
  return hasNear ? 'unclear' : 'gap'
}

/** Quotes the whole lines of evidence, each once. */
function linesOf(cv: CvIndex, evidence: readonly CvEvidence[]): KitLine[] {
  const lines = new Map<string, KitLine>()
  for (const { address, words } of evidence) {
    const text = cv.texts.find((one) => one.address === address)
    if (!text) continue
    const quote = quoteLine(cv, text)
    const whole = textOfQuote(quote)
    const marked = words !== whole && whole.includes(words) ? words : ''
    if (!lines.has(whole)) lines.set(whole, { quote, marked })
  }
  return [...lines.values()]
}

/** Quotes a demand from the job description, or from the person. */
function quoteDemand(posting: string, requirement: Requirement): Quote {
  const { words, quote } = requirement
  if (isOwnDemand(requirement)) return { of: 'person', words }
  // Words broken over two lines are in two pieces there; the sentence contains them.
  return quoteJob(posting, words, quote) ?? quoteJob(posting, quote) ?? { of: 'person', words }
}

/**
 * Converts a covered demand into its part of the kit: the lines that show it, or a gap, and its question.
 *
 * @param posting the prepared job description
 */
export function kitDemand(covered: Covered, cv: CvIndex, posting: string): KitDemand {
  const { requirement, state: coverage } = covered
  const state = stateOf(covered)
  const lines = linesOf(cv, covered.evidence)
  const evidence = state === 'gap' ? [] : lines
  // For `unsure` the line is only the place to look, not a near match.
  const near = state === 'gap' && coverage !== 'unsure' ? (lines[0] ?? null) : null
  return {
    ...{ requirement, state, coverage, evidence, near },
    question: {
      key: demandKey(requirement.words),
      form: formOf(covered, state, near !== null),
      quotes: [quoteDemand(posting, requirement)],
      months: 0,
      lines: evidence.map(({ quote }) => quote),
      job: isOwnDemand(requirement) ? null : quoteJob(posting, requirement.quote),
      notes: [],
    },
  }
}
