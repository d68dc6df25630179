import 'server-only'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { type CanaryShape, canaryCounts, createCanaries } from '@/lib/ai/reader/canaries'
import { composeBatch, inBatches } from '@/lib/ai/reader/compose-batch'
import { isSendable } from '@/lib/ai/reader/is-sendable'
import { readAnswer } from '@/lib/ai/reader/read-answer'
import { examFor, isTrusted, revoked, withCanaries } from '@/lib/ai/reader/trust'
import { type CvLine, type ReaderItem, type Reading, unread } from '@/lib/ai/reader/types'
import { detectLanguage, type LanguageCode } from '@/lib/ai/text/detect-language'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { OpenedReader } from '../ai/open-model'
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

/** Requests under way at once. */
const atOnce = 3

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

type Readings = ReadonlyMap<string, Reading>
const nothing: Readings = new Map()

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
  const sent = items.filter(isSendable)
  const none = () => unread
  if (!reader || sent.length === 0) return none
  const language = languageOf(lines)
  const hasLies = createCanaries(lines, language, desk.id, { lies: 1, honest: 0 }, shape).length > 0
  if (!hasLies || !(await isReliable(ports, owner, { ...desk, reader }, language))) return none

  /** Null: its answers are not believed. */
  const readOnce = async (some: readonly ReaderItem[], seed: string): Promise<Readings | null> => {
    const canaries = createCanaries(lines, language, seed, canaryCounts(some.length), shape)
    const batch = composeBatch(lines, some, canaries, seed)
    const answer = await desk.ask(readerPrompt.question(batch.input))
    if (!answer.ok) return nothing
    const read = readAnswer(answer.value, batch)
    await changeRecord(ports, owner, reader, (record) =>
      withCanaries(record, read.canaries, ports.now()),
    )
    return read.fault === null ? read.readings : null
  }
  /** Once more in halves, with other canaries, before a model loses its trust. */
  const readBatch = async (some: readonly ReaderItem[], at: number): Promise<Readings> => {
    const seed = `${desk.id} ${at}`
    const first = await readOnce(some, seed)
    if (first) return first
    const halves = inBatches(some, Math.ceil(some.length / 2))
    const again = await Promise.all(halves.map((half, i) => readOnce(half, `${seed} again ${i}`)))
    if (again.every((readings) => readings !== null)) {
      return new Map(again.flatMap((readings) => [...readings]))
    }
    await changeRecord(ports, owner, reader, (record) => revoked(record, ports.now()))
    return nothing
  }

  const found = new Map<string, Reading>()
  const batches = inBatches(sent).map((some, at) => ({ some, at }))
  for (const turn of inBatches(batches, atOnce)) {
    const read = await Promise.all(turn.map(({ some, at }) => readBatch(some, at)))
    for (const readings of read) for (const [key, one] of readings) found.set(key, one)
  }
  return (key) => found.get(key) ?? unread
}
