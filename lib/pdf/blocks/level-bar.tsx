import type { ReactNode } from 'react'
import type { ColourRole } from './palette'
import { View } from './primitives'
import { quantise } from './quantise'
import type { Theme } from './theme'

/** Height of a bar, as a share of the type size. */
const heightShare = 0.32

/**
 * Bar for a level, beside its text: an artifact, since only the text is read.
 *
 * @param share of the scale, from 0 to 1
 * @param width of the whole scale in points
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
