import type { WordChange } from './word-diff'

export type MarkedChange = WordChange & { isAsked: boolean }

/** Returns the ranges of the first whole-word occurrences of texts. */
function findSpans(text: string, asked: readonly string[]): [number, number][] {
  return asked.flatMap((words): [number, number][] => {
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    if (escaped.trim() === '') return []
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').exec(text)
    return found ? [[found.index, found.index + words.length]] : []
  })
}

/**
 * Splits the changes between two texts at the words to be confirmed. Words only in the old text are
 * searched for among removals.
 */
export function markAsked(
  changes: readonly WordChange[],
  asked: readonly string[],
): MarkedChange[] {
  const spansOf = (kind: 'added' | 'removed') => {
    const text = changes.filter((one) => one.kind === 'same' || one.kind === kind)
    return findSpans(text.map((one) => one.text).join(''), asked)
  }
  const spans = { after: spansOf('added'), before: spansOf('removed') }
  const at = { after: 0, before: 0 }
  return changes.flatMap((change) => {
    const side = change.kind === 'removed' ? 'before' : 'after'
    const from = at[side]
    if (change.kind !== 'added') at.before += change.text.length
    if (change.kind !== 'removed') at.after += change.text.length
    return splitChange(
      change,
      spans[side].map(([start, end]) => [start - from, end - from]),
    )
  })
}

function splitChange(change: WordChange, spans: [number, number][]): MarkedChange[] {
  const { text } = change
  const inside = (at: number) => spans.some(([start, end]) => at >= start && at < end)
  const cuts = spans.flat().filter((at) => at > 0 && at < text.length)
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => ({
    ...change,
    text: text.slice(from, edges[i + 1]),
    isAsked: inside(from),
  }))
}
