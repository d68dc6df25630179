import type { ReactNode } from 'react'
import type { PaperStyle } from './paper-style'
import { joinPieces, type Piece } from './pieces'
import { Text, View } from './primitives'
import { quantise } from './quantise'
import type { TextLook, Theme } from './theme'
import {
  dateGap,
  hangOf,
  isLongTitle,
  marginLines,
  type TitleProps,
  titleLines,
  widthOf,
} from './title-lines'

const titleRow: PaperStyle = { flexDirection: 'row', alignItems: 'baseline', columnGap: dateGap }
const topRow: PaperStyle = { ...titleRow, alignItems: 'flex-start' }
/** The text comes first in the tree, although the date in the margin precedes it on paper. */
const marginRow: PaperStyle = { flexDirection: 'row-reverse', alignItems: 'flex-start' }
/** Takes the width that the date leaves, even if empty, so that the date never moves. */
const titleSide: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }
/** Has the width of its text, so that it ends at the margin; long free text wraps. */
const endSide: PaperStyle = { flexShrink: 0, maxWidth: '60%' }
const typedEndSide: PaperStyle = { flexShrink: 0, maxWidth: '42%' }

/** Returns the heading level of a title: a role is below its employer. */
const levelOf = (isRole: boolean) => (isRole ? ('H4' as const) : ('H3' as const))

/** Returns the common style of all pieces of a line; null if they differ. */
function sharedStyle(pieces: readonly Piece[]): PaperStyle | null {
  const style = pieces[0]?.style
  return style && pieces.every((piece) => piece.style === style) ? style : null
}

/**
 * Removes a common style from all pieces, so that they form one run of text, which readers of right-to-left text take
 * as one.
 */
function unstyled(pieces: readonly Piece[]): readonly Piece[] {
  if (!sharedStyle(pieces)) return pieces
  return pieces.map(({ style: _style, ...piece }) => piece)
}

/** Returns the largest type size of a line in points. */
const sizeOf = (pieces: readonly Piece[], theme: Theme) =>
  Math.max(...pieces.map(({ style }) => style?.fontSize ?? 0)) || theme.fontSize

/** Returns the pieces of a paragraph whose first line hangs out. */
function hangingPieces(pieces: readonly Piece[], hang: number): readonly Piece[] {
  const [first, ...others] = pieces
  return first ? [{ ...first, style: { ...first.style, textIndent: -hang } }, ...others] : []
}

function Line({
  pieces,
  isFirst,
  isRole,
  look,
  theme,
  hang,
}: {
  pieces: Piece[]
  isFirst: boolean
  isRole: boolean
  look: TextLook
  theme: Theme
  /** Indent in points, of a first line for those below it. */
  hang: number
}): ReactNode {
  if (pieces.length === 0) return null
  const style = sharedStyle(pieces) ?? theme.text(look)
  return (
    <Text
      {...(isFirst
        ? { tag: levelOf(isRole), role: 'entry-heading' as const }
        : { tag: 'P' as const })}
      style={hang > 0 ? { ...style, paddingLeft: hang } : style}
    >
      {joinPieces(
        hang > 0 && isFirst ? hangingPieces(pieces, hang) : unstyled(pieces),
        ' ',
        theme.colours.ink,
      )}
    </Text>
  )
}

/** Share of the type size from the middle of a line to its baseline. */
const belowMiddle = 0.36

/**
 * Returns the style that aligns text with the baseline of text of another size: boxes are aligned at their lower edges,
 * above which larger type has a higher baseline.
 *
 * @param size of the other text in points
 */
function onBaselineOf(size: number, style: PaperStyle, theme: Theme): PaperStyle {
  const own = style.fontSize ?? size
  if (own === size) return style
  if (theme.isRedrawn) {
    // Boxes are aligned at their top, so that a date is on the first of two lines.
    const lower = (size - own) * (theme.lineHeight / 2 + belowMiddle)
    return lower > 0 ? { ...style, marginTop: quantise(lower) } : style
  }
  const height = size * theme.lineHeight - 2 * belowMiddle * (size - own)
  return { ...style, lineHeight: quantise(height) / own }
}

/** Text at the end of a line, aligned with text of another size in points. */
function End({
  pieces,
  theme,
  size,
  style,
}: {
  pieces: Piece[]
  theme: Theme
  size: number
  style: PaperStyle
}): ReactNode {
  const own = sharedStyle(pieces) ?? theme.text({ colour: 'soft' })
  return (
    <Text tag="P" style={{ ...onBaselineOf(size, own, theme), ...style }}>
      {joinPieces(unstyled(pieces), ' ', theme.colours.soft)}
    </Text>
  )
}

function Lines(props: TitleProps): ReactNode {
  const { entry, theme, isRole } = props
  return titleLines(props).map(({ start, end, look: text, isFirst }, index) => {
    const words = (
      <Line
        pieces={start}
        isFirst={isFirst}
        isRole={isRole}
        look={text}
        theme={theme}
        hang={hangOf(props.look, theme)}
      />
    )
    const key = index
    if (end.length === 0) return <View key={key}>{words}</View>
    const style = end.some(({ literal }) => literal) ? typedEndSide : endSide
    return (
      <View key={key} style={theme.isRedrawn ? topRow : titleRow} wrap={isLongTitle(entry)}>
        <View style={titleSide}>{words}</View>
        <End pieces={end} theme={theme} size={sizeOf(start, theme)} style={style} />
      </View>
    )
  })
}

function Margin(props: TitleProps): ReactNode {
  const { theme, look } = props
  const align: PaperStyle = look.marginAlign ? { textAlign: look.marginAlign } : {}
  const size = theme.fontSize * (look.looks?.heading?.scale ?? 1)
  return marginLines(props).map((line, index) => {
    const own = sharedStyle(line) ?? theme.text({ colour: 'soft' })
    const style = index === 0 && theme.isRedrawn ? onBaselineOf(size, own, theme) : own
    return (
      <Text key={line[0]?.address} tag="P" style={{ ...style, ...align }}>
        {joinPieces(unstyled(line), ' ', theme.colours.soft)}
      </Text>
    )
  })
}

/**
 * Maximum ems that lines in the margin may extend below the title: more is not guaranteed to be free at the foot of a
 * page.
 */
const maxOverhang = 6.5

const hasMargin = ({ theme, look }: TitleProps) =>
  theme.options.datePosition === 'margin' && look.indent > 0

/**
 * Returns the minimum height in points of the lines in the margin, if they may extend beside the content below the
 * title; 0 for a single line.
 */
export function marginHeight(props: TitleProps): number {
  const { theme, look } = props
  if (!hasMargin(props) || !look.margin) return 0
  const room = look.indent - dateGap
  const lines = marginLines(props).map((line) => Math.ceil(widthOf(line, theme) / room))
  return quantise(lines.reduce((sum, count) => sum + count, 0) * theme.fontSize * theme.lineHeight)
}

/** Returns true if the lines in the margin are few, and every word of them fits. */
function mayOverhang(props: TitleProps): boolean {
  const { theme, look } = props
  const room = look.indent - dateGap
  const words = marginLines(props).flatMap((line) =>
    line.flatMap((piece) => piece.text.split(/\s+/).map((text) => ({ ...piece, text }))),
  )
  return (
    marginHeight(props) < maxOverhang * theme.fontSize &&
    words.every((word) => widthOf([word], theme) <= room)
  )
}

/** Renders the title of an entry in the template's arrangement, with dates at the design's position. */
export function EntryTitle(props: TitleProps): ReactNode {
  const { entry, theme, look } = props
  const lines = <Lines {...props} />
  const isLong = isLongTitle(entry)
  if (!hasMargin(props)) return <View wrap={isLong}>{lines}</View>
  const width = look.indent - dateGap
  if (look.margin && !isLong && mayOverhang(props)) {
    return (
      <View style={{ paddingLeft: look.indent, minHeight: quantise(theme.fontSize) }}>
        {lines}
        <View style={{ position: 'absolute', left: 0, top: 0, width }}>
          <Margin {...props} />
        </View>
      </View>
    )
  }
  return (
    <View style={marginRow} wrap={isLong}>
      <View style={titleSide}>{lines}</View>
      <View style={{ width, marginRight: dateGap, flexShrink: 0 }}>
        <Margin {...props} />
      </View>
    </View>
  )
}
