import type { Covered } from '@/lib/ai/coverage/coverage-types'
import { answerKey, withAnswer, withoutAnswers } from '@/lib/ai/coverage/demand-answers'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'
import { wholeLineOf } from '@/lib/ai/cv/whole-line'
import { takeOutDemand } from '@/lib/ai/posting/own-demands'
import type { DemandActions } from './demand-actions'
import type { Tailoring } from './use-tailoring'

const isOther = (words: string) => {
  const key = answerKey(words)
  return (one: string) => answerKey(one) !== key
}

/** Returns the actions on demands; each change is stored with the draft. */
export function useDemandActions({ cv, change }: Tailoring): Omit<DemandActions, 'onShow'> {
  const lineOf = (evidence: CvEvidence) => {
    const text = cv.texts.find(({ address }) => address === evidence.address)
    return text ? wholeLineOf(cv, text) : evidence.words
  }
  const wordsOf = ({ requirement }: Covered) => requirement.words
  return {
    lineOf,
    onAnswer(covered, evidence, isThis) {
      const { address } = evidence
      const answer = { line: lineOf(evidence), address, isThis, at: new Date().toISOString() }
      change((before) => ({
        ...before,
        answers: withAnswer(before.answers, wordsOf(covered), answer),
      }))
    },
    onDecline(covered) {
      const words = wordsOf(covered)
      change((before) => ({ ...before, declined: [...before.declined, words] }))
    },
    onReset(covered) {
      const words = wordsOf(covered)
      change((before) => ({
        ...before,
        answers: withoutAnswers(before.answers, words),
        declined: before.declined.filter(isOther(words)),
      }))
    },
    onTakeOut(covered) {
      change((before) => ({ ...before, ...takeOutDemand(before, wordsOf(covered)) }))
    },
  }
}
