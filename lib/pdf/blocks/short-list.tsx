import type { ReactNode } from 'react'
import type { Punctuation } from '@/lib/language/kinds/labels'
import { wideSeparator } from '../wide-separator'
import type { EntryModel } from './entry-model'
import { LevelBar } from './level-bar'
import { besideLevels, shareOfLevel } from './level-scale'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { joinPieces, printedText } from './pieces'
import { Text, View } from './primitives'
import { quantise } from './quantise'
import { estimateEms } from './text-width'
import type { Theme } from './theme'

const bold: PaperStyle = { fontWeight: 700 }

/** Returns true for an entry that names a group, such as "Databases: PostgreSQL, Redis", which has its own line. */
export const isGroup = (entry: EntryModel) => entry.heading.length > 0 && entry.keywords.length > 0

/** Returns whether some entries of a list name groups and others stand alone, whose names then have one weight. */
export const isMixed = (entries: readonly EntryModel[], { isTypeset }: Theme) =>
  isTypeset && entries.some(isGroup) && !entries.every(isGroup)

/** Returns the points that a column needs for the names of a list, each on one line. */
export const namesWidth = (entries: readonly EntryModel[], theme: Theme) =>
  Math.max(
    0,
    ...entries.map(
      ({ heading }) =>
        estimateEms(printedText(heading, theme.punctuation.comma), theme.bodyFamily, true) *
          theme.fontSize +
        nameGap,
    ),
  )

/** Returns whether every word of the names fits a column of a width in points. */
export const fitsColumn = (entries: readonly EntryModel[], width: number, theme: Theme) =>
  entries
    .flatMap(({ heading }) => heading.flatMap(({ text }) => text.split(/\s+/)))
    .every((word) => estimateEms(word, theme.bodyFamily, true) * theme.fontSize < width - nameGap)

/** Parts of an entry with its levels in brackets after its name: "Portuguese (fluent)". */
function bracketed({ heading, details }: EntryModel, { comma, brackets }: Punctuation) {
  const [first] = heading
  const name = first ?? details[0]
  const levels = joinPieces(first ? details : details.slice(1), comma)
  const [open, close] = brackets
  return { name, after: levels.length > 0 ? [open, ...levels, close] : [] }
}

function renderShort(entry: EntryModel, punctuation: Punctuation): ReactNode[] {
  const { name, after } = bracketed(entry, punctuation)
  const head = name ? [name] : []
  if (after.length === 0) return joinPieces([...head, ...entry.keywords], punctuation.list)
  return [...joinPieces(head, ''), ...after]
}

function renderGroup(
  entry: EntryModel,
  punctuation: Punctuation,
  nameStyle: PaperStyle,
): ReactNode[] {
  const { name, after } = bracketed(entry, punctuation)
  const head = name ? joinPieces([{ ...name, style: nameStyle }], '') : []
  return [...head, ...after, punctuation.colon, ...joinPieces(entry.keywords, punctuation.list)]
}

/** Width of names with facts beside them, as a share, and minimum ems. */
const nameShare = 0.34
const nameEms = 8

/** Maximum entries and characters of a list that is kept on one page. */
const wholeList = { entries: 6, characters: 600 }

/** Returns true if a list is short enough to be kept on one page. */
function isWhole(entries: readonly EntryModel[]): boolean {
  const pieces = entries.flatMap(({ heading, details, keywords }) => [
    ...heading,
    ...details,
    ...keywords,
  ])
  const characters = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return entries.length <= wholeList.entries && characters <= wholeList.characters
}

/** Points between a name and the facts beside it. */
const nameGap = 12

/** Minimum ems for two things side by side. */
const minEms = 18

/** Ems of a whole scale, and of the text before it. */
const barEms = 6
const levelEms = 8

const besideEachOther: PaperStyle = { flexDirection: 'row', alignItems: 'flex-start' }
const rest: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

type LevelProps = {
  entry: EntryModel
  theme: Theme
  style: PaperStyle
  bars?: ColourRole
}

/**
 * Level of an entry with its text, and a bar if the text is on a known scale.
 *
 * @param isBeside whether it takes the rest of a row
 */
function Level({ entry, theme, style, bars, isBeside }: LevelProps & { isBeside: boolean }) {
  const { details, keywords } = entry
  const known = [
    ...details.map((piece) => ({ ...piece, style: { color: theme.colours.soft } })),
    ...keywords.map((piece) => ({ ...piece, separator: wideSeparator })),
  ]
  const share = bars ? shareOfLevel(printedText(details, ' ')) : null
  const hasBar = bars !== undefined && share !== null
  const isShort = hasBar && keywords.length === 0
  const room = isShort ? { width: quantise(theme.fontSize * levelEms) } : rest
  const words = (
    <Text tag="P" style={isBeside || hasBar ? { ...style, ...room } : style}>
      {joinPieces(known, theme.punctuation.comma)}
    </Text>
  )
  if (!hasBar) return words
  const width = quantise(theme.fontSize * barEms)
  return (
    <View style={isBeside ? { ...besideEachOther, ...rest } : besideEachOther}>
      {words}
      <LevelBar share={share} width={width} colour={bars} theme={theme} />
    </View>
  )
}

/**
 * Line with a name and, aligned with the other entries, its level and keywords.
 *
 * @param nameWidth points for the name with its gap; null if there is no room for anything beside it
 */
function LevelLine({
  nameWidth,
  nameAlign,
  ...props
}: LevelProps & { nameWidth: number | null; nameAlign?: 'right' }) {
  const { entry, theme, style } = props
  const { heading, details, keywords } = entry
  const { comma } = theme.punctuation
  const align: PaperStyle = nameAlign ? { textAlign: nameAlign } : {}
  const name = (
    <Text tag="P" style={{ ...style, ...bold, ...(nameWidth === null ? {} : align) }}>
      {joinPieces(heading, comma)}
    </Text>
  )
  if (heading.length === 0) return <Level {...props} isBeside={false} />
  if (details.length + keywords.length === 0) {
    return (
      <Text tag="P" style={style}>
        {joinPieces(heading, comma)}
      </Text>
    )
  }
  if (nameWidth === null) {
    return (
      <View>
        {name}
        <Level {...props} isBeside={false} />
      </View>
    )
  }
  return (
    <View style={besideEachOther}>
      <View style={{ width: nameWidth, paddingRight: nameGap, flexShrink: 0 }}>{name}</View>
      <Level {...props} isBeside />
    </View>
  )
}

/**
 * Short entries in the design's arrangement: groups on lines of their own and the others joined on one, all joined, or
 * one per line with its level beside it, or below it if there is no room.
 *
 * @param width available width in points
 * @param separator between two on one line
 */
export function ShortList({
  entries,
  theme,
  width,
  separator,
  stacked = false,
  nameWidth,
  nameAlign,
  bars,
}: {
  entries: readonly EntryModel[]
  theme: Theme
  width: number
  separator: string
  /** Whether every entry is on its own line, unless the design joins all. */
  stacked?: boolean
  /** Width in points of a column for names, with levels and keywords beside it. */
  nameWidth?: number
  nameAlign?: 'right'
  /** Colour of bars beside levels, if those are on lines of their own. */
  bars?: ColourRole
}): ReactNode {
  const { skills } = theme.options
  const column = { style: { rowGap: theme.space(0.2) }, wrap: !isWhole(entries) }
  const style = theme.text()
  if (skills === 'levels' || nameWidth !== undefined) {
    const hasRoom = width > minEms * theme.fontSize
    const usual = hasRoom ? Math.max(width * nameShare, nameEms * theme.fontSize) : null
    return (
      <View {...column}>
        {entries.map((entry) => (
          <LevelLine
            key={entry.id}
            entry={entry}
            theme={theme}
            style={style}
            nameWidth={nameWidth ?? usual}
            {...(bars ? { bars } : {})}
            {...(nameAlign ? { nameAlign } : {})}
          />
        ))}
      </View>
    )
  }
  const nameStyle = isMixed(entries, theme) ? {} : bold
  const punctuation = theme.isTypeset ? besideLevels(theme.punctuation, entries) : theme.punctuation
  const lines: EntryModel[][] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    const isPair = last && !last.some(isGroup) && !isGroup(entry)
    if (last && (skills === 'list' || (isPair && !stacked))) last.push(entry)
    else lines.push([entry])
  }
  return (
    <View {...column}>
      {lines.map((line) => (
        <Text key={line[0]?.id} tag="P" style={style}>
          {line.flatMap((entry, index) => [
            ...(index === 0 ? [] : [separator]),
            ...(isGroup(entry)
              ? renderGroup(entry, punctuation, nameStyle)
              : renderShort(entry, punctuation)),
          ])}
        </Text>
      ))}
    </View>
  )
}
