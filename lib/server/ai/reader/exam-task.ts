import { examLanguageOf, type LanguageCode } from '@/lib/language/tags'
import { minuteMs } from '@/lib/resume/dates/durations'
import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { task } from '../../tasks/task'
import { openModel } from '../open-model'
import { createReaderAsk } from './create-reader-ask'
import { openRecords } from './reader-records'

const kind = 'reader-exam'
/** Milliseconds for the requests of an exam, with nobody waiting. */
const patience = 5 * minuteMs

/**
 * Has the model of an owner examined as a reader in the background, with their tokens. Where it is under way already,
 * nothing is added.
 */
export async function enqueueExam(
  { jobs }: Pick<Ports, 'jobs'>,
  owner: OwnerId,
  language: LanguageCode,
): Promise<void> {
  await jobs.enqueue({ id: `${kind}:${owner}:${language}`, kind, payload: { owner, language } })
}

/** Examines the model of an owner as a reader. */
export const examTask = task({
  kind,
  attempts: 3,
  isWaiting: true,
  deadline: patience + minuteMs,
  payload: { language: (value) => examLanguageOf(String(value)) },
  async run(ports, owner, { language }, signal) {
    const opened = await openModel(ports, owner)
    const reader = opened.ok ? opened.value.reader : null
    if (!reader) return
    const records = openRecords(ports, owner, reader)
    const ask = createReaderAsk(ports, owner, reader, {
      signal,
      endsAt: performance.now() + patience,
    })
    // It brings the names of skills in six languages: they come with the first exam.
    const { takeExam } = await import('@/lib/ai/stages/take-exam')
    const seed = ports.ids.document()
    const exam = await takeExam(ports, records, ask, { language, seed })
    if (!exam.ok && exam.code !== 'exam-later')
      throw new Error(`The exam of a reader ended with ${exam.code}`)
  },
  // A model that gives no answers is not relied on, and is examined with the next request.
  async fail() {},
})
