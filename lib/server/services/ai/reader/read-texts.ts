import 'server-only'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import type { CanaryShape } from '@/lib/ai/reader/canaries'
import { isSendable } from '@/lib/ai/reader/is-sendable'
import { readItems } from '@/lib/ai/reader/read-items'
import { examFor, isTrusted, revoked, withCanaries } from '@/lib/ai/reader/trust'
import { type CvLine, type ReaderItem, type Reading, unread } from '@/lib/ai/reader/types'
import { detectLanguage, type LanguageCode } from '@/lib/ai/text/detect-language'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import type { OpenedReader } from '../open-model'
import type { AskReader } from './ask-reader'
import { changeRecord, readRecord } from './reader-records'
import { takeExam } from './take-exam'

type Parts = Pick<Ports, 'items' | 'now'>

/** A reader for one request of a person. */
export type ReaderDesk = {
  /** Null where none is set up, or it is switched off. */
  reader: OpenedReader | null
  ask: AskReader
  /** Seeds canaries, so that nobody can guess them. */
  id: string
  /** Whether there is time for an exam before. */
  hasTimeForExam: boolean
}

export type TextsToRead = {
  lines: readonly CvLine[]
  /** Without those that code holds back. */
  items: readonly ReaderItem[]
  shape: CanaryShape
}

/** The language whose exam and canaries count; English for those without tables. */
const languageOf = (lines: readonly CvLine[]): LanguageCode =>
  detectLanguage(lines.map(({ text }) => text).join('\n')) ?? 'en'

async function isReliable(
  ports: Parts,
  owner: OwnerId,
  desk: ReaderDesk & { reader: OpenedReader },
  language: LanguageCode,
): Promise<boolean> {
  const when = { language, promptVersion: readerPrompt.version, now: ports.now() }
  const record = await readRecord(ports, owner, desk.reader)
  if (examFor(record, when) || !desk.hasTimeForExam) return isTrusted(record, when)
  const question = { language, seed: desk.id }
  await takeExam(ports, owner, desk.reader, desk.ask, question)
  return isTrusted(await readRecord(ports, owner, desk.reader), when)
}

/**
 * Has texts read against a CV by a second request, with canaries among them, and says of each what code believes
 * of the answers. It fails nothing: what was not read, or not by a model that can be relied on, is `unread`.
 *
 * @returns the reading by the key of a text
 */
export async function readTexts(
  ports: Parts,
  owner: OwnerId,
  desk: ReaderDesk,
  { lines, items, shape }: TextsToRead,
): Promise<(key: string) => Reading> {
  const { reader } = desk
  const none = () => unread
  if (!reader || !items.some(isSendable)) return none
  const language = languageOf(lines)
  if (!(await isReliable(ports, owner, { ...desk, reader }, language))) return none
  const { readings, hasFailed } = await readItems({
    ...{ lines, items, shape, language, seed: desk.id },
    async ask(input) {
      const answer = await desk.ask(readerPrompt.question(input))
      return answer.ok ? answer.value : null
    },
    onCanaries: (canaries) =>
      changeRecord(ports, owner, reader, (record) => withCanaries(record, canaries, ports.now())),
  })
  if (hasFailed) {
    await changeRecord(ports, owner, reader, (record) => revoked(record, ports.now()))
  }
  return (key) => readings.get(key) ?? unread
}
