import type { ReactNode } from 'react'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { Path, Svg, View } from './primitives'
import { quantise } from './quantise'
import type { Theme } from './theme'

/** Ornaments of a template in the margin beside entries. */
export type EntryDress = {
  /** Vertical line beside all entries of a section; width in points. */
  line?: { colour: ColourRole; width: number }
  /** Dot on the line at each entry, in another colour for an ongoing one; diameter in ems. */
  stop?: { colour: ColourRole; current?: ColourRole; size: number }
  /** Border beside each entry; width in points. */
  edge?: { colour: ColourRole; width: number }
  /** Keys of the sections that have it; default: every one with dated entries. */
  sections?: string[]
}

/** Ems between the line or border and the text. */
const gapEms = 1.3
const edgeGap = 8

const disc = 'M8 0A8 8 0 1 0 8 16A8 8 0 1 0 8 0Z'

/** Returns true if a section's entries have ornaments. */
export const isDressed = ({ sections }: EntryDress, key: string) =>
  sections === undefined || sections.includes(key)

/** Positions an ornament in the margin, so that text with and without it is aligned. */
const inMargin = (room: number, width: number, colour: string): PaperStyle => ({
  marginLeft: -(room + width),
  paddingLeft: room,
  borderLeftWidth: width,
  borderLeftColor: colour,
  borderLeftStyle: 'solid',
})

const lineGap = (theme: Theme) => quantise(theme.fontSize * gapEms)

/** Returns the style of the line along all entries of a section, over all pages. */
export const lineStyle = ({ line }: EntryDress, theme: Theme): PaperStyle | null =>
  line ? inMargin(lineGap(theme), line.width, theme.colours[line.colour]) : null

/** Returns the style of the border of one entry. */
export const edgeStyle = ({ edge }: EntryDress, theme: Theme): PaperStyle | null =>
  edge ? inMargin(edgeGap, edge.width, theme.colours[edge.colour]) : null

/** Title with its dot on the line, positioned absolutely. */
export function Marked({
  dress,
  isCurrent,
  theme,
  children,
}: {
  dress: EntryDress
  isCurrent: boolean
  theme: Theme
  children: ReactNode
}): ReactNode {
  const { stop, line } = dress
  const height = theme.fontSize * theme.lineHeight
  if (stop && line) {
    const size = quantise(theme.fontSize * stop.size)
    const reach = lineGap(theme) + line.width / 2 + size / 2
    const colour = theme.colours[isCurrent ? (stop.current ?? stop.colour) : stop.colour]
    return (
      <View style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
        <Svg
          viewBox="0 0 16 16"
          tag="artifact"
          style={{
            width: size,
            height: size,
            marginLeft: -reach,
            marginRight: reach - size,
            marginTop: (height - size) / 2,
            flexShrink: 0,
          }}
        >
          <Path d={disc} fill={colour} />
        </Svg>
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
      </View>
    )
  }
  return children
}
