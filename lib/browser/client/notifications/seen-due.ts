import type { DueHead } from './due-heads'

const key = 'vitae.due-seen'

/** Maximum number of stored keys. */
const max = 500

const nameOf = ({ id, on }: DueHead) => `${id} ${on}`

/** Fallback in memory if storage is refused. */
let memory: string[] = []

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.map(String) : []
  } catch {
    return memory
  }
}

/** Counts due items that were not seen on this device. */
export function countUnseen(due: readonly DueHead[]): number {
  const seen = new Set(read())
  return due.filter((head) => !seen.has(nameOf(head))).length
}

/** Marks due items as seen on this device; drops those that are no longer due. */
export function noteSeen(due: readonly DueHead[]): void {
  memory = due.slice(0, max).map(nameOf)
  try {
    localStorage.setItem(key, JSON.stringify(memory))
  } catch {
    // Storage is refused: in memory until the page closes.
  }
}
