/** A range that both texts have, or only the later (`added`) or the earlier (`removed`). */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string }

/** Matches words, white space and other characters. Unspaced scripts are compared by letter. */
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|\s+|[\p{L}\p{N}\p{M}\p{Pc}'’]+|[\s\S]/gu

/** Maximum product of token counts (8 MB of table); beyond, the texts are replaced as a whole. */
const maxTableCells = 4_000_000

/**
 * Returns the changes between two plain texts by word. `same` and `removed` together give the old
 * text, `same` and `added` the new one. In each changed range removals precede additions.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const old = before.match(piece) ?? []
  const next = after.match(piece) ?? []
  let start = 0
  while (start < old.length && start < next.length && old[start] === next[start]) start++
  let end = 0
  const shortest = Math.min(old.length, next.length) - start
  while (end < shortest && old[old.length - 1 - end] === next[next.length - 1 - end]) end++
  const changed = comparePieces(
    old.slice(start, old.length - end),
    next.slice(start, next.length - end),
  )
  return joinStretches([
    ...old.slice(0, start).map(same),
    ...changed,
    ...old.slice(old.length - end).map(same),
  ])
}

const same = (text: string): WordChange => ({ kind: 'same', text })
const removed = (text: string): WordChange => ({ kind: 'removed', text })
const added = (text: string): WordChange => ({ kind: 'added', text })

/** Compares token lists by their longest common subsequence. */
export function comparePieces(old: readonly string[], next: readonly string[]): WordChange[] {
  const width = next.length + 1
  if ((old.length + 1) * width > maxTableCells) return [...old.map(removed), ...next.map(added)]
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = next.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const changes: WordChange[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < next.length) {
    const [left, right] = [old[i], next[j]]
    if (left !== undefined && left === right) {
      changes.push(same(left))
      i++
      j++
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push(removed(left))
      i++
    } else if (right !== undefined) {
      changes.push(added(right))
      j++
    }
  }
  return changes
}

/** Merges adjacent changes of a kind; a single space between two changes is included in both. */
function joinStretches(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = []
  let gone = ''
  let come = ''
  const push = (change: WordChange) => {
    const last = joined.at(-1)
    if (change.text === '') return
    if (last?.kind === change.kind) last.text += change.text
    else joined.push({ ...change })
  }
  const close = () => {
    push(removed(gone))
    push(added(come))
    gone = ''
    come = ''
  }
  for (const [at, change] of changes.entries()) {
    if (change.kind === 'removed') gone += change.text
    else if (change.kind === 'added') come += change.text
    else {
      const isBetween =
        /^\s+$/.test(change.text) &&
        gone !== '' &&
        come !== '' &&
        changes[at + 1] !== undefined &&
        changes[at + 1]?.kind !== 'same'
      if (isBetween) {
        gone += change.text
        come += change.text
      } else {
        close()
        push(change)
      }
    }
  }
  close()
  return joined
}
