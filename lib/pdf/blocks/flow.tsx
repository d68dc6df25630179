import type { ReactNode } from 'react'
import { View } from './primitives'

/** A block of a column, and whether it has to begin a new page. */
export type FlowBlock = { key: string; breakBefore: boolean; element: ReactNode }

/**
 * Higher than any page. A gap between two boxes is what the pagination lets go of at the end of a
 * page, so a gap that no page can hold is a page break, at any depth and inside columns, where the
 * layout's own `break` does nothing.
 */
const pageBreakGap = 5_000

/**
 * Blocks under each other. Space between them is a gap and not a margin, so that it is gone at the
 * top of a page.
 *
 * @param gap points between two blocks
 */
export function Flow({ blocks, gap }: { blocks: readonly FlowBlock[]; gap: number }): ReactNode {
  const segments: FlowBlock[][] = []
  for (const block of blocks) {
    const last = segments.at(-1)
    if (!last || block.breakBefore) segments.push([block])
    else last.push(block)
  }
  const columns = segments.map((segment) => (
    <View key={segment[0]?.key} style={{ rowGap: gap }}>
      {segment.map((block) => block.element)}
    </View>
  ))
  if (columns.length < 2) return columns
  return <View style={{ rowGap: pageBreakGap }}>{columns}</View>
}
