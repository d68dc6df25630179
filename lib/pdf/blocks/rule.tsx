import type { ReactNode } from 'react'
import { View } from './primitives'
import { paperColours } from './theme'

/**
 * A thin line over the whole width.
 *
 * @param space points above it
 */
export function Rule({ space }: { space: number }): ReactNode {
  return (
    <View
      tag="artifact"
      style={{
        borderBottomWidth: 0.75,
        borderBottomColor: paperColours.rule,
        borderBottomStyle: 'solid',
        height: 1,
        marginTop: space,
      }}
    />
  )
}
