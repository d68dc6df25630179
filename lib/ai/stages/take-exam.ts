import type { LanguageCode } from '@/lib/language/tags'
import { readerPrompt } from '../prompts/reader-prompt'
import { createExam, markExam, nextRequests } from '../reader/exam'
import { addCounts, judgeExam, noCounts } from '../reader/judge-exam'
import {
  type ExamResult,
  examAllowedAt,
  examFor,
  type OpenExam,
  openExam,
  withExam,
  withOpenExam,
} from '../reader/trust'
import type { AskReader, ReaderFailure, ReaderRecords } from './reader-context'
import type { StageHome } from './stage-types'

/** The model has to wait for its next exam: it was revoked more than once. */
type ExamDelay = { ok: false; code: 'exam-later'; retryAfter: number }

export type TakenExam = { ok: true; value: ExamResult } | ReaderFailure | ExamDelay

/**
 * Has a model read invented facts and true sentences in a language until its exam is decided, and records how many it
 * judged right. Nothing of anybody's is sent. A result that counts is returned without a request, and an exam that was
 * interrupted is continued, so that nobody can repeat one until it is passed by chance.
 *
 * @returns why it gave no answers; those before are recorded
 */
export async function takeExam(
  { now }: Pick<StageHome, 'now'>,
  reader: ReaderRecords,
  ask: AskReader,
  { language, seed }: { language: LanguageCode; seed: string },
): Promise<TakenExam> {
  const when = { language, promptVersion: readerPrompt.version }
  const record = await reader.read()
  const known = examFor(record, { ...when, now: now() })
  if (known) return { ok: true, value: known }
  const wait = examAllowedAt(record) - now()
  if (wait > 0) return { ok: false, code: 'exam-later', retryAfter: Math.ceil(wait / 1_000) }
  let exam: OpenExam = openExam(record, when) ?? { ...noCounts, ...when, seed, at: now() }
  const batches = createExam(language, exam.seed)
  for (;;) {
    const next = nextRequests(batches, exam)
    if (next.length === 0) break
    const answers = await Promise.all(
      next.map(async (batch) => ({
        batch,
        answer: await ask(readerPrompt.question(batch.input), readerPrompt.version),
      })),
    )
    for (const { batch, answer } of answers) {
      if (!answer.ok) return answer
      exam = { ...exam, ...addCounts(exam, markExam(answer.value, batch)), at: now() }
    }
    const counted = exam
    if (judgeExam(counted) === 'undecided')
      await reader.change((before) => withOpenExam(before, counted))
  }
  const { seed: _, ...value } = exam
  await reader.change((before) => withExam(before, value))
  return { ok: true, value: examFor(await reader.read(), { ...when, now: now() }) ?? value }
}
