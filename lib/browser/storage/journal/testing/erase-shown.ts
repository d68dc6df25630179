import type { Journal } from '../journal-types'

/** Erases a document at its current revision. */
export async function eraseShown(journal: Journal, id: string): Promise<boolean> {
  const head = (await journal.list()).find((item) => item.id === id)
  return journal.erase(id, head?.revision ?? 0)
}
