import type { ReactNode } from 'react'

/**
 * Marks a part of a page that the engine may reuse from the last render: if `of` is equal and its surroundings are
 * unchanged, it is not rebuilt. `of` must contain everything that the part depends on; `id` identifies the part.
 */
export function Cached({ children }: { id: string; of: string; children: ReactNode }): ReactNode {
  return children
}
