import type { ReactElement, ReactNode } from 'react'
import { Document, View } from './primitives'
import { Sheet } from './sheet'
import type { Theme } from './theme'

/**
 * Document and page with the parts of the paper in a vertical flow; used by every template.
 *
 * @param gap points between two parts
 */
export function Frame({
  theme,
  gap,
  children,
}: {
  theme: Theme
  gap: number
  children: ReactNode
}): ReactElement {
  return (
    <Document>
      <Sheet theme={theme}>
        <View style={{ rowGap: gap }}>{children}</View>
      </Sheet>
    </Document>
  )
}
