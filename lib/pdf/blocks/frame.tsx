import type { ReactElement, ReactNode } from 'react'
import { Document, Page, View } from './primitives'
import type { Theme } from './theme'

/** Page of the flow. Margins are its padding, which the layout repeats on every page. */
function Sheet({ theme, children }: { theme: Theme; children: ReactNode }): ReactNode {
  const { size, margin, side, bottom } = theme.page
  return (
    <Page
      size={size}
      experimentalPagination
      style={{
        paddingTop: margin,
        paddingLeft: side,
        paddingRight: side,
        paddingBottom: bottom,
        backgroundColor: '#ffffff',
      }}
    >
      {children}
    </Page>
  )
}

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
