import type { ReactNode } from 'react'
import type { ColourRole } from './palette'
import { View } from './primitives'
import { quantise } from './quantise'
import type { Theme } from './theme'

/** Height of a bar, as a share of the type size. */
const heightShare = 0.32

/** Dots of a scale, and their size as a share of the type size. */
const dots = 5
const dotShare = 0.42

/** Dots for a level, filled as far as it reaches; at least one for any level but none. */
function LevelDots({ share, colour, theme }: { share: number; colour: ColourRole; theme: Theme }) {
  const size = quantise(theme.fontSize * dotShare)
  const filled = Math.max(Math.ceil(share), Math.round(share * dots))
  const marginTop = quantise((theme.fontSize * theme.lineHeight - size) / 2)
  return (
    <View tag="artifact" style={{ flexDirection: 'row', columnGap: size / 2, marginTop }}>
      {Array.from({ length: dots }, (_, at) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: a scale never changes
          key={at}
          tag="artifact"
          style={{
            ...{ width: size, height: size, borderRadius: size / 2 },
            backgroundColor: theme.colours[at < filled ? colour : 'rule'],
          }}
        />
      ))}
    </View>
  )
}

/**
 * Bar for a level, in redrawn looks dots, beside its text: an artifact, since only the text is read.
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
  if (theme.isRedrawn) return <LevelDots share={share} colour={colour} theme={theme} />
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
