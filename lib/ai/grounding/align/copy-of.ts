import type { Reading, Token } from '../reading/types'

/** Two texts laid over each other: what stands in both in one order, and what is left of either. */
export type Overlay = {
  /** Share of the shorter text's words that stand in both in one order, from 0 to 1. */
  share: number
  /** Words of the source that the new text has not in that order. */
  left: readonly Token[]
  /** Words of the new text that the source has not in that order. */
  came: readonly Token[]
  /** Words that stand in both in one order: of the new text, and of the source. */
  kept: readonly (readonly [Token, Token])[]
}

/** Most words of a text that is laid over another; longer ones are compared by their words alone. */
const max = 400

function isSameWord(a: Token, b: Token): boolean {
  if (a.quantity || b.quantity)
    return a.quantity?.value === b.quantity?.value && a.quantity?.unit === b.quantity?.unit
  return a.folded === b.folded || a.stem === b.stem
}

/** Lengths of the longest runs in one order, from every pair of places on. */
function runLengths(mine: readonly Token[], theirs: readonly Token[]): Uint16Array[] {
  const rows = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1))
  for (let at = mine.length - 1; at >= 0; at--) {
    const [row, below] = [rows[at], rows[at + 1]]
    const token = mine[at]
    if (!row || !below || !token) continue
    for (let other = theirs.length - 1; other >= 0; other--) {
      const there = theirs[other]
      row[other] =
        there && isSameWord(token, there)
          ? (below[other + 1] ?? 0) + 1
          : Math.max(below[other] ?? 0, row[other + 1] ?? 0)
    }
  }
  return rows
}

/** Lays a text over its source, word by word, without signs. Null where either is too long or empty. */
export function layOver(after: Reading, source: Reading): Overlay | null {
  const mine = after.tokens.filter(({ kind }) => kind !== 'sign')
  const theirs = source.tokens.filter(({ kind }) => kind !== 'sign')
  const shorter = Math.min(mine.length, theirs.length)
  if (shorter === 0 || Math.max(mine.length, theirs.length) > max) return null
  const rows = runLengths(mine, theirs)
  const left: Token[] = []
  const came: Token[] = []
  const kept: [Token, Token][] = []
  let [at, other] = [0, 0]
  while (at < mine.length || other < theirs.length) {
    const [token, there] = [mine[at], theirs[other]]
    if (token && there && isSameWord(token, there)) {
      kept.push([token, there])
      at++
      other++
    } else if (there && (!token || (rows[at]?.[other + 1] ?? 0) >= (rows[at + 1]?.[other] ?? 0))) {
      left.push(there)
      other++
    } else if (token) {
      came.push(token)
      at++
    }
  }
  return { share: (rows[0]?.[0] ?? 0) / shorter, left, came, kept }
}
