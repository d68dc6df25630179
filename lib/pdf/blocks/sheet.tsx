import type { ReactNode } from 'react'
import { Page } from './primitives'
import type { Theme } from './theme'

/**
 * The page that everything flows through. Margins are its padding, the only kind that is there again
 * on every page the text runs on to.
 */
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
