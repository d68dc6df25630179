import type { ReactNode } from 'react'
import type { ColourRole } from './palette'
import { View } from './primitives'
import { quantise } from './quantise'
import type { Theme } from './theme'

/** Height of a bar, as a share of the type size. */
const heightShare = 0.32

/**
 * A level as a bar, beside the words that say it: an artifact, for the words alone are read.
 *
 * @param share how far up its scale the level is, from 0 to 1
 * @param width points of the whole scale
 */
export function LevelBar({
  share,
  width,
  colour,
  theme,
}: {
  share: number
  width: number
  colour: ColourRole
  theme: Theme
}): ReactNode {
  const height = quantise(theme.fontSize * heightShare)
  const top = quantise((theme.fontSize * theme.lineHeight - height) / 2)
  return (
    <View
      tag="artifact"
      style={{
        width,
        height,
        marginTop: top,
        flexShrink: 0,
        backgroundColor: theme.colours.rule,
      }}
    >
      <View
        tag="artifact"
        style={{ width: quantise(width * share), height, backgroundColor: theme.colours[colour] }}
      />
    </View>
  )
}
