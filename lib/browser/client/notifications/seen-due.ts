import type { DueHead } from './due-heads'

const key = 'vitae.due-seen'

/** Keys that are remembered at most: more are due for nobody. */
const max = 500

const nameOf = ({ id, on }: DueHead) => `${id} ${on}`

/** Names of what was seen here, where this browser stores nothing. */
let memory: string[] = []

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.map(String) : []
  } catch {
    return memory
  }
}

/** Counts what is due and was not seen on this device. */
export function countUnseen(due: readonly DueHead[]): number {
  const seen = new Set(read())
  return due.filter((head) => !seen.has(nameOf(head))).length
}

/** Notes that this was seen on this device; what is due no more is forgotten. */
export function noteSeen(due: readonly DueHead[]): void {
  memory = due.slice(0, max).map(nameOf)
  try {
    localStorage.setItem(key, JSON.stringify(memory))
  } catch {
    // Storage that refuses: it holds until the page closes.
  }
}
