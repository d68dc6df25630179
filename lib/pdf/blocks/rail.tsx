import type { ReactNode } from 'react'
import type { PaperStyle } from './paper-style'
import { Path, Svg, View } from './primitives'
import { quantise } from './quantise'
import { paperColours, type Theme } from './theme'

/** Width of the line in points. */
const lineWidth = 1

/** Ems from the line to the words, and across a point. */
const gapEms = 1.3
const pointEms = 0.62

/** The line beside entries, over every page they run on to, and the points it takes from their width. */
export function railStyle(theme: Theme): { style: PaperStyle; room: number } {
  const point = quantise(theme.fontSize * pointEms)
  const gap = quantise(theme.fontSize * gapEms)
  const left = quantise(point / 2)
  return {
    room: left + lineWidth + gap,
    style: {
      marginLeft: left,
      paddingLeft: gap,
      borderLeftWidth: lineWidth,
      borderLeftColor: paperColours.rule,
      borderLeftStyle: 'solid',
    },
  }
}

/** A title with a point on the line beside it. The point is drawn and takes no room in the row. */
export function Railed({ theme, children }: { theme: Theme; children: ReactNode }): ReactNode {
  const point = quantise(theme.fontSize * pointEms)
  const reach = quantise(theme.fontSize * gapEms) + lineWidth / 2 + point / 2
  const height = theme.text().fontSize ?? theme.fontSize
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
      <Svg
        viewBox="0 0 16 16"
        tag="artifact"
        style={{
          width: point,
          height: point,
          marginLeft: -reach,
          marginRight: reach - point,
          marginTop: (height * theme.lineHeight - point) / 2,
          flexShrink: 0,
        }}
      >
        <Path d="M8 0A8 8 0 1 0 8 16A8 8 0 1 0 8 0Z" fill={theme.accent} />
      </Svg>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
    </View>
  )
}
