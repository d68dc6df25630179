import type { LanguageCode } from '@/lib/language/tags'
import 'server-only'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { examFor, isTrusted, mayBeExamined, revoked } from '@/lib/ai/reader/trust'
import type { CvLine } from '@/lib/ai/reader/types'
import { detectLanguage } from '@/lib/ai/text/detect-language'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { OpenedReader } from '../open-model'
import type { AskReader } from './ask-reader'
import { changeRecord, readRecord } from './reader-records'
import { takeExam } from './take-exam'

type Parts = Pick<Ports, 'items' | 'now'>

/** A reader for one request of a person. */
export type ReaderContext = {
  /** Null where none is set up, or it is switched off. */
  reader: OpenedReader | null
  ask: AskReader
  /** Seeds canaries, so that nobody can guess them. */
  id: string
  /** Whether there is time for an exam before. */
  hasTimeForExam: boolean
  /** Has the reader examined in a language in the background. */
  examine: (language: LanguageCode) => Promise<void>
}

/**
 * Has a reader examined again at once where canaries have proved it wrong: called at the end of a request, when all of
 * them are counted.
 *
 * @param hasFailed two requests with different canaries were answered wrong
 */
export async function examineIfWrong(
  ports: Parts,
  owner: OwnerId,
  { reader, examine }: ReaderContext & { reader: OpenedReader },
  language: LanguageCode,
  hasFailed: boolean,
): Promise<void> {
  if (hasFailed) {
    await changeRecord(ports, owner, reader, (record) => revoked(record, ports.now()))
  }
  const record = await readRecord(ports, owner, reader)
  if (record.revokedAt !== null && mayBeExamined(record, ports.now())) await examine(language)
}

/** The month, as `YYYY-MM`, that posts which go on are counted to. */
export const monthOfNow = ({ now }: Pick<Ports, 'now'>): string =>
  new Date(now()).toISOString().slice(0, 7)

/** The language whose exam and canaries count; English for those without tables. */
export const languageOf = (lines: readonly CvLine[]): LanguageCode =>
  detectLanguage(lines.map(({ text }) => text).join('\n')) ?? 'en'

/**
 * True for a reader that has passed its exam in a language. Where none counts it takes one: in the background where
 * somebody waits, or where canaries have shown that it is needed again; else first.
 */
export async function isReliable(
  ports: Parts,
  owner: OwnerId,
  readerContext: ReaderContext & { reader: OpenedReader },
  language: LanguageCode,
): Promise<boolean> {
  const when = { language, promptVersion: readerPrompt.version, now: ports.now() }
  const record = await readRecord(ports, owner, readerContext.reader)
  if (examFor(record, when)) return isTrusted(record, when)
  if (!readerContext.hasTimeForExam || record.revokedAt !== null) {
    if (mayBeExamined(record, when.now)) await readerContext.examine(language)
    return false
  }
  const question = { language, seed: readerContext.id }
  await takeExam(ports, owner, readerContext.reader, readerContext.ask, question)
  return isTrusted(await readRecord(ports, owner, readerContext.reader), when)
}
