import type { ReactNode } from 'react'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { Path, Svg, View } from './primitives'
import { quantise } from './quantise'
import type { Theme } from './theme'

/** Ornaments beside the entries of a template, in the margin of the page. */
export type EntryDress = {
  /** A line beside all entries of a section; its colour and width in points. */
  line?: { colour: ColourRole; width: number }
  /** A stop on the line at each entry, in another colour at one that goes on; its diameter in ems. */
  stop?: { colour: ColourRole; current?: ColourRole; size: number }
  /** An edge beside each entry; its colour and width in points. */
  edge?: { colour: ColourRole; width: number }
  /** Keys of the sections that have it; every one with dated entries unless given. */
  sections?: string[]
}

/** Ems from the line or the edge to the words. */
const gapEms = 1.3
const edgeGap = 8

const disc = 'M8 0A8 8 0 1 0 8 16A8 8 0 1 0 8 0Z'

/** Whether a section's entries are dressed. */
export const isDressed = ({ sections }: EntryDress, key: string) =>
  sections === undefined || sections.includes(key)

/** Draws something in the margin, so that words dressed and not begin at one line down the page. */
const inMargin = (room: number, width: number, colour: string): PaperStyle => ({
  marginLeft: -(room + width),
  paddingLeft: room,
  borderLeftWidth: width,
  borderLeftColor: colour,
  borderLeftStyle: 'solid',
})

const lineGap = (theme: Theme) => quantise(theme.fontSize * gapEms)

/** The style of all entries of a section, over every page that they run on to. */
export const lineStyle = ({ line }: EntryDress, theme: Theme): PaperStyle | null =>
  line ? inMargin(lineGap(theme), line.width, theme.colours[line.colour]) : null

/** The style of one entry. */
export const edgeStyle = ({ edge }: EntryDress, theme: Theme): PaperStyle | null =>
  edge ? inMargin(edgeGap, edge.width, theme.colours[edge.colour]) : null

/** A title with its stop on the line, which is drawn and takes no room in the row. */
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
