import 'server-only'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { createExam, examCounts, markExam } from '@/lib/ai/reader/exam'
import type { ExamResult } from '@/lib/ai/reader/trust'
import { withExam } from '@/lib/ai/reader/trust'
import type { LanguageCode } from '@/lib/ai/text/detect-language'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { OpenedReader } from '../ai/open-model'
import type { AskReader } from './ask-reader'
import { changeRecord } from './reader-records'

type Parts = Pick<Ports, 'items' | 'now'>

/**
 * Has a model read invented facts and true sentences in a language, and records how many it judged right. Nothing
 * of anybody's is sent.
 *
 * @returns null where it gave no answers, which is recorded as nothing
 */
export async function takeExam(
  ports: Parts,
  owner: OwnerId,
  reader: OpenedReader,
  ask: AskReader,
  { language, seed }: { language: LanguageCode; seed: string },
): Promise<ExamResult | null> {
  const batches = createExam(language, seed)
  const marks = await Promise.all(
    batches.map(async (batch) => {
      const answer = await ask(readerPrompt.question(batch.input))
      return answer.ok ? markExam(answer.value, batch) : null
    }),
  )
  const all = marks.filter((mark) => mark !== null)
  if (all.length < batches.length) return null
  const sum = (of: 'noticed' | 'supported') => all.reduce((total, mark) => total + mark[of], 0)
  const result: ExamResult = {
    ...examCounts,
    ...{ noticed: sum('noticed'), supported: sum('supported') },
    ...{ language, at: ports.now(), promptVersion: readerPrompt.version },
  }
  await changeRecord(ports, owner, reader, (record) => withExam(record, result))
  return result
}
