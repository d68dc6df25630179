import type { ReaderInput } from '../prompts/reader-prompt'
import type { Canary } from './canaries'
import { seededRandom } from './seeded-random'
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

const shown = (item: ReaderItem, id: string, of: string): ReaderInput['items'][number] => ({
  ...{ id, kind: item.kind, of, before: item.before, after: item.after },
})

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
  const nameOf = new Map(lines.flatMap(({ entry, of }) => (entry === null ? [] : [[entry, of]])))
  const all = seededRandom(`order ${seed}`).shuffle([
    ...items.map((item) => ({ item, canary: null })),
    ...canaries.map((canary) => ({ item: canary.item, canary })),
  ])
  const named = all.map((one, at) => ({ ...one, id: `e${at + 1}` }))
  return {
    input: {
      lines: lines.map(({ id, of, text }) => ({ id, of, text })),
      items: named.map(({ item, id }) => shown(item, id, nameOf.get(item.entry ?? '') ?? '')),
    },
    lines,
    items: new Map(named.flatMap(({ id, item, canary }) => (canary ? [] : [[id, item]]))),
    canaries: new Map(named.flatMap(({ id, canary }) => (canary ? [[id, canary]] : []))),
  }
}
