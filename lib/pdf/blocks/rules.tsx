import type { ReactNode } from 'react'
import type { ColourRole } from './palette'
import { View } from './primitives'
import { pointsPerMillimetre, quantise } from './quantise'
import type { Theme } from './theme'

/** One line of a rule. */
export type RuleLine = {
  /** Points. */
  width: number
  colour: ColourRole
  /** Millimetres; as long as its column unless given. */
  length?: number
  /** Points above it. */
  gap?: number
}

const sides = { left: 'flex-start', center: 'center', right: 'flex-end' } as const

/** Lines under each other, drawn as areas so that thin ones stay even at any zoom. */
export function Rules({
  lines,
  theme,
  at = 'left',
}: {
  lines: readonly RuleLine[]
  theme: Theme
  /** Where those stand that are shorter than their column. */
  at?: keyof typeof sides
}): ReactNode {
  return lines.map(({ width, colour, length, gap = 0 }, index) => (
    <View
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of a template never move
      key={index}
      tag="artifact"
      style={{
        height: quantise(width),
        marginTop: quantise(gap),
        backgroundColor: theme.colours[colour],
        ...(length === undefined
          ? {}
          : { width: quantise(length * pointsPerMillimetre), alignSelf: sides[at] }),
      }}
    />
  ))
}
