import type { LanguageCode } from '@/lib/language/tags'
import 'server-only'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { createExam, examCounts, markExam } from '@/lib/ai/reader/exam'
import { type ExamResult, withExam } from '@/lib/ai/reader/trust'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { OpenedReader } from '../open-model'
import type { AskReader, ReaderFailure } from './ask-reader'
import { changeRecord } from './reader-records'

type Parts = Pick<Ports, 'items' | 'now'>

/**
 * Has a model read invented facts and true sentences in a language, and records how many it judged right. Nothing
 * of anybody's is sent.
 *
 * @returns why it gave no answers, which is recorded as nothing
 */
export async function takeExam(
  ports: Parts,
  owner: OwnerId,
  reader: OpenedReader,
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
  const when = { language, at: ports.now(), promptVersion: readerPrompt.version }
  const value: ExamResult = { ...examCounts, ...sum, ...when }
  await changeRecord(ports, owner, reader, (record) => withExam(record, value))
  return { ok: true, value }
}
