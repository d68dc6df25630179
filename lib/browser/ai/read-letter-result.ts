import type { LetterResult, OfferedSentence } from '@/lib/ai/letters/letter-result'
import { type LetterAnswer, readLetterAnswer } from '../client/answers/ai-request-answers'

/** A sentence whose verdict has no reasons is not offered: nobody would know what to confirm. */
function offer(sentence: LetterAnswer['sentences'][number]): OfferedSentence[] {
  const verdict = (['pass', 'confirm'] as const).find((one) => one === sentence.verdict)
  if (!verdict) return []
  if (verdict === 'confirm' && sentence.reasons.length === 0) return []
  return [{ ...sentence, verdict, leansOn: sentence.leansOn ?? null } as OfferedSentence]
}

/** Reads sentences for a letter, as a server has checked them; undefined for what is no such result. */
export function readLetterResult(value: unknown): LetterResult | undefined {
  const answer = readLetterAnswer(value)
  if (!answer) return undefined
  const dropped = answer.dropped as LetterResult['dropped']
  return { sentences: answer.sentences.flatMap(offer), held: answer.held, dropped }
}
