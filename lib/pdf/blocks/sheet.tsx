import type { ReactNode } from 'react'
import { Page } from './primitives'
import type { Theme } from './theme'

/** Page of the flow. Margins are its padding, which the layout repeats on every page. */
export function Sheet({ theme, children }: { theme: Theme; children: ReactNode }): ReactNode {
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
