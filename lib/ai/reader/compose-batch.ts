import type { ReaderInput } from '../prompts/reader-prompt'
import type { Canary } from './canaries'
import { seededRandom } from './seeded-random'
import { linesByEntry } from './sources'
import { translationSources } from './translation-sources'
import type { CvLine, ReaderItem } from './types'

/** Texts per request, besides the canaries among them. */
export const batchSize = 20

/** Request to a reader, with the mapping that is not sent. */
export type ReaderBatch = {
  input: ReaderInput
  lines: readonly CvLine[]
  /** By the neutral ids that are sent. */
  items: ReadonlyMap<string, ReaderItem>
  canaries: ReadonlyMap<string, Canary>
}

/** Splits texts into requests. */
export function inBatches<T>(items: readonly T[], size = batchSize): T[][] {
  const batches: T[][] = []
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size))
  return batches
}

/** Returns a text as it is sent: with the id of the line that it replaces, or with that text and its entry. */
function shown(
  { kind, entry, before, after }: ReaderItem,
  id: string,
  lines: readonly CvLine[],
): ReaderInput['items'][number] {
  const own = lines.filter((line) => line.entry === entry)
  const line = own.find(({ text }) => text === before)
  const [head] = entry === null ? [] : own
  const place = line
    ? { line: line.id }
    : { ...(head && { of: head.id }), ...(before !== '' && { before }) }
  return { id, ...(kind !== 'bullet' && { kind }), ...place, after }
}

/**
 * Composes one request: all lines, and the texts with canaries among them under neutral ids, in a seeded order. The
 * originals of translation canaries are added to the lines.
 */
export function composeBatch(
  own: readonly CvLine[],
  items: readonly ReaderItem[],
  canaries: readonly Canary[],
  seed: string,
): ReaderBatch {
  const originals = canaries.flatMap(({ item }) => (item.kind === 'translation' ? item : []))
  const lines =
    originals.length === 0
      ? own
      : seededRandom(`lines ${seed}`)
          .shuffle([...own, ...translationSources(originals)])
          .map((line, at) => ({ ...line, id: `c${at + 1}` }))
  const all = seededRandom(`order ${seed}`).shuffle([
    ...items.map((item) => ({ item, canary: null })),
    ...canaries.map((canary) => ({ item: canary.item, canary })),
  ])
  const named = all.map((one, at) => ({ ...one, id: `e${at + 1}` }))
  return {
    input: {
      cv: linesByEntry(lines),
      items: named.map(({ item, id }) => shown(item, id, lines)),
    },
    lines,
    items: new Map(named.flatMap(({ id, item, canary }) => (canary ? [] : [[id, item]]))),
    canaries: new Map(named.flatMap(({ id, canary }) => (canary ? [[id, canary]] : []))),
  }
}
