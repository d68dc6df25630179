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
  /** Millimetres; default: the width of its column. */
  length?: number
  /** Points above it. */
  gap?: number
}

const sides = { left: 'flex-start', center: 'center', right: 'flex-end' } as const

/** Horizontal rules, drawn as filled areas so that thin ones look even at any zoom. */
export function Rules({
  lines,
  theme,
  at = 'left',
}: {
  lines: readonly RuleLine[]
  theme: Theme
  /** Alignment of rules shorter than their column. */
  at?: keyof typeof sides
}): ReactNode {
  return lines.map(({ width, colour, length, gap = 0 }, index) => (
    <View
      // biome-ignore lint/suspicious/noArrayIndexKey: rules of a template are static
      key={index}
      tag="artifact"
      style={{
        height: quantise(width),
        marginTop: quantise(gap),
        backgroundColor: theme.lineColour(colour),
        ...(length === undefined
          ? {}
          : { width: quantise(length * pointsPerMillimetre), alignSelf: sides[at] }),
      }}
    />
  ))
}
