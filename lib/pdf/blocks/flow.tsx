import type { ReactNode } from 'react'
import { View } from './primitives'

/** Block of a column, and whether it has to begin a new page. */
export type FlowBlock = { key: string; breakBefore: boolean; element: ReactNode }

/**
 * Gap in points higher than any page. The pagination drops a gap at the end of a page, so a gap that fits no page is a
 * page break, at any depth and inside columns, where the layout's own `break` has no effect.
 */
const pageBreakGap = 5_000

/**
 * Blocks in a vertical flow. Spaces between them are gaps, not margins, so that they vanish at the top of a page.
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
