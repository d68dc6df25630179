import { loadLexicons } from '@/lib/language/grounding'
import type { LanguageCode } from '@/lib/language/tags'
import type { DoubtAnswer, DoubtInput } from '../prompts/doubt-prompt'
import type { ReaderAnswer, ReaderInput } from '../prompts/reader-prompt'
import { type CanaryShape, canaryCounts, createCanaries } from './canaries'
import { composeBatch, inBatches } from './compose-batch'
import { isSendable } from './is-sendable'
import { type ReadBatch, readAnswer } from './read-answer'
import { settleDoubts } from './settle-doubts'
import { createTranslationCanaries } from './translation-canaries'
import type { CvLine, ReaderItem, Reading } from './types'

/** Texts of one CV, and the function that calls the reader. */
export type ItemsToRead = {
  lines: readonly CvLine[]
  items: readonly ReaderItem[]
  shape: CanaryShape | 'translation'
  language: LanguageCode
  /** Target language of translations. */
  target?: LanguageCode | undefined
  /** Seed of canaries and order, which makes requests reproducible. */
  seed: string
  /** Texts per request; 20 if left out. */
  size?: number
  /** Null: no answer. */
  ask: (input: ReaderInput) => Promise<ReaderAnswer | null>
  /** Puts the second, pointed question; null: no answer. */
  askDoubts: (input: DoubtInput) => Promise<DoubtAnswer | null>
  /** Called with the canary results of each request. */
  onCanaries?: (canaries: ReadBatch['canaries']) => Promise<void> | void
}

type Readings = ReadonlyMap<string, Reading>
const nothing: Readings = new Map()

/** Maximum concurrent requests. */
const atOnce = 3

/**
 * Has texts read in batches with canaries among them. A batch whose canaries fail is repeated once in halves, with
 * other canaries; if they fail again, none of its answers is used. A CV without texts for canaries is not read. Then
 * the doubts of code about supported texts are asked about.
 *
 * @returns readings by key of the text, and whether a batch failed twice
 */
export async function readItems({
  lines,
  items,
  shape,
  language,
  target,
  seed,
  size,
  ask,
  askDoubts,
  onCanaries,
}: ItemsToRead): Promise<{ readings: Readings; hasFailed: boolean }> {
  // Numbers are read by the words of their language.
  await loadLexicons()
  let hasFailed = false
  /** Null: the answers are not trusted. */
  const readOnce = async (some: readonly ReaderItem[], own: string): Promise<Readings | null> => {
    const counts = canaryCounts(some.length)
    const canaries =
      shape === 'translation'
        ? createTranslationCanaries(language, target ?? language, own, counts)
        : createCanaries(lines, language, own, counts, shape)
    if (!canaries.some(({ isHonest }) => !isHonest)) return nothing
    const batch = composeBatch(lines, some, canaries, own)
    const answer = await ask(batch.input)
    if (!answer) return nothing
    const read = readAnswer(answer, batch)
    await onCanaries?.(read.canaries)
    return read.fault === null ? read.readings : null
  }
  const readBatch = async (some: readonly ReaderItem[], own: string): Promise<Readings> => {
    const first = await readOnce(some, own)
    if (first) return first
    const halves = inBatches(some, Math.ceil(some.length / 2))
    const again = await Promise.all(halves.map((half, at) => readOnce(half, `${own} again ${at}`)))
    if (again.every((readings) => readings !== null)) {
      return new Map(again.flatMap((readings) => [...readings]))
    }
    hasFailed = true
    return nothing
  }

  const found = new Map<string, Reading>()
  const batches = inBatches(items.filter(isSendable), size).map((some, at) => ({ some, at }))
  for (const turn of inBatches(batches, atOnce)) {
    const read = await Promise.all(turn.map(({ some, at }) => readBatch(some, `${seed} ${at}`)))
    for (const readings of read) for (const [key, one] of readings) found.set(key, one)
  }
  const settled = await settleDoubts(found, items, lines, { language, seed, size }, askDoubts)
  return { readings: settled, hasFailed }
}
