import type { ReactNode } from 'react'
import type { PaperStyle } from './paper-style'
import { joinPieces, type Piece } from './pieces'
import { Text, View } from './primitives'
import { quantise } from './quantise'
import type { TextLook, Theme } from './theme'
import {
  dateGap,
  isLongTitle,
  marginLines,
  type TitleProps,
  titleLines,
  widthOf,
} from './title-lines'

const titleRow: PaperStyle = { flexDirection: 'row', alignItems: 'baseline', columnGap: dateGap }
/** The words come first in the tree, and the date in the margin stands before them on paper. */
const marginRow: PaperStyle = { flexDirection: 'row-reverse', alignItems: 'flex-start' }
/** Takes all the room that the date leaves, with words or without, so that the date never moves. */
const titleSide: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }
/** As wide as the words, so that they end at the margin; long ones of a person's own wrap. */
const endSide: PaperStyle = { flexShrink: 0, maxWidth: '60%' }
const typedEndSide: PaperStyle = { flexShrink: 0, maxWidth: '42%' }

/** Level of a title in the structure of the file: a role stands under its employer. */
const levelOf = (isRole: boolean) => (isRole ? ('H4' as const) : ('H3' as const))

/** The style that all pieces of a line have; null where they differ. */
function sharedStyle(pieces: readonly Piece[]): PaperStyle | null {
  const style = pieces[0]?.style
  return style && pieces.every((piece) => piece.style === style) ? style : null
}

/**
 * Pieces without a style of their own where all have the same: one run of text, which readers of writing from right to
 * left take as one.
 */
function unstyled(pieces: readonly Piece[]): readonly Piece[] {
  if (!sharedStyle(pieces)) return pieces
  return pieces.map(({ style: _style, ...piece }) => piece)
}

/** Points of the largest words of a line. */
const sizeOf = (pieces: readonly Piece[], theme: Theme) =>
  Math.max(...pieces.map(({ style }) => style?.fontSize ?? 0)) || theme.fontSize

function Line({
  pieces,
  isFirst,
  isRole,
  look,
  theme,
}: {
  pieces: Piece[]
  isFirst: boolean
  isRole: boolean
  look: TextLook
  theme: Theme
}): ReactNode {
  if (pieces.length === 0) return null
  return (
    <Text
      {...(isFirst
        ? { tag: levelOf(isRole), role: 'entry-heading' as const }
        : { tag: 'P' as const })}
      style={sharedStyle(pieces) ?? theme.text(look)}
    >
      {joinPieces(unstyled(pieces), ' ', theme.colours.ink)}
    </Text>
  )
}

/** Share of the type size from the middle of a line down to its baseline. */
const belowMiddle = 0.36

/**
 * The style of words beside others of another size on one baseline: boxes are put on one line by their lower edges, from
 * which larger type stands further up.
 *
 * @param size of the others, in points
 */
function onBaselineOf(size: number, style: PaperStyle, theme: Theme): PaperStyle {
  const own = style.fontSize ?? size
  if (own === size) return style
  const height = size * theme.lineHeight - 2 * belowMiddle * (size - own)
  return { ...style, lineHeight: quantise(height) / own }
}

/** Words at the end of a line, whose others have a size of so many points. */
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
      <Line pieces={start} isFirst={isFirst} isRole={isRole} look={text} theme={theme} />
    )
    const key = index
    if (end.length === 0) return <View key={key}>{words}</View>
    const style = end.some(({ literal }) => literal) ? typedEndSide : endSide
    return (
      <View key={key} style={titleRow} wrap={isLongTitle(entry)}>
        <View style={titleSide}>{words}</View>
        <End pieces={end} theme={theme} size={sizeOf(start, theme)} style={style} />
      </View>
    )
  })
}

function Margin(props: TitleProps): ReactNode {
  const { theme, look } = props
  const align: PaperStyle = look.marginAlign ? { textAlign: look.marginAlign } : {}
  return marginLines(props).map((line) => (
    <Text
      key={line[0]?.address}
      tag="P"
      style={{ ...(sharedStyle(line) ?? theme.text({ colour: 'soft' })), ...align }}
    >
      {joinPieces(unstyled(line), ' ', theme.colours.soft)}
    </Text>
  ))
}

/** Ems that lines in the margin may go on beside what is under a title: at the foot of a page no more is sure. */
const maxOverhang = 6.5

const hasMargin = ({ theme, look }: TitleProps) =>
  theme.options.datePosition === 'margin' && look.indent > 0

/**
 * Returns the points that the lines in the margin of an entry take at least, where they may go on beside what is under
 * its title; 0 where there is but one.
 */
export function marginHeight(props: TitleProps): number {
  const { theme, look } = props
  if (!hasMargin(props) || !look.margin) return 0
  const room = look.indent - dateGap
  const lines = marginLines(props).map((line) => Math.ceil(widthOf(line, theme) / room))
  return quantise(lines.reduce((sum, count) => sum + count, 0) * theme.fontSize * theme.lineHeight)
}

/** Whether the lines in the margin are few, and no word of them too long for it. */
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

/** Renders the title of an entry: its words in the template's arrangement, its dates where the design puts them. */
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
