import type { LanguageCode } from '@/lib/language/tags'
import { readerPrompt } from '../prompts/reader-prompt'
import { createExam, examCounts, markExam } from '../reader/exam'
import { type ExamResult, withExam } from '../reader/trust'
import type { AskReader, ReaderFailure, ReaderRecords } from './reader-context'
import type { StageHome } from './stage-types'

/**
 * Has a model read invented facts and true sentences in a language, and records how many it judged right. Nothing
 * of anybody's is sent.
 *
 * @returns why it gave no answers, which is recorded as nothing
 */
export async function takeExam(
  { now }: Pick<StageHome, 'now'>,
  reader: ReaderRecords,
  ask: AskReader,
  { language, seed }: { language: LanguageCode; seed: string },
): Promise<{ ok: true; value: ExamResult } | ReaderFailure> {
  const batches = createExam(language, seed)
  const answers = await Promise.all(
    batches.map(async (batch) => ({
      batch,
      answer: await ask(readerPrompt.question(batch.input), readerPrompt.version),
    })),
  )
  const sum = { noticed: 0, supported: 0 }
  for (const { batch, answer } of answers) {
    if (!answer.ok) return answer
    const mark = markExam(answer.value, batch)
    sum.noticed += mark.noticed
    sum.supported += mark.supported
  }
  const when = { language, at: now(), promptVersion: readerPrompt.version }
  const value: ExamResult = { ...examCounts, ...sum, ...when }
  await reader.change((record) => withExam(record, value))
  return { ok: true, value }
}
