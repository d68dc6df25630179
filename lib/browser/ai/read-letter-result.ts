import {
  type FormAnswer,
  type LetterAnswer,
  readFormAnswer,
  readLetterAnswer,
} from '@/dist/answers/ai-request-answers'
import type {
  BlockedSentence,
  FormAnswerResult,
  LetterResult,
  OfferedSentence,
} from '@/lib/ai/letters/letter-result'

/** Drops a sentence with a verdict but no reasons, which could not be explained. */
function offer(sentence: LetterAnswer['sentences'][number]): OfferedSentence[] {
  const verdict = (['pass', 'confirm'] as const).find((one) => one === sentence.verdict)
  if (!verdict) return []
  if (verdict === 'confirm' && sentence.reasons.length === 0) return []
  return [{ ...sentence, verdict, leansOn: sentence.leansOn ?? null } as OfferedSentence]
}

function letterOf(answer: LetterAnswer | FormAnswer): LetterResult {
  const dropped = answer.dropped as LetterResult['dropped']
  return {
    ...{ sentences: answer.sentences.flatMap(offer), held: answer.held, dropped },
    blocked: (answer.blocked ?? []) as BlockedSentence[],
    questions: answer.questions ?? [],
  }
}

/** Parses checked sentences for a letter; undefined if invalid. */
export function readLetterResult(value: unknown): LetterResult | undefined {
  const answer = readLetterAnswer(value)
  return answer && letterOf(answer)
}

/** Parses checked sentences for a question of a form; undefined if invalid. */
export function readFormAnswerResult(value: unknown): FormAnswerResult | undefined {
  const answer = readFormAnswer(value)
  return answer && { ...letterOf(answer), question: answer.question }
}
