import type { ReactElement, ReactNode } from 'react'
import { Document, View } from './primitives'
import { Sheet } from './sheet'
import type { Theme } from './theme'

/**
 * Renders the document, its page, and the parts of the paper under each other; every template uses it.
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
