import type { ReactNode } from 'react'

/**
 * Marks a part of a page that the engine may keep from one render to the next: while `of` says the same
 * and the same stands around it, it is not built anew. Whoever uses it puts into `of` everything that
 * the part is made from; `id` says which part it is.
 */
export function Cached({ children }: { id: string; of: string; children: ReactNode }): ReactNode {
  return children
}
