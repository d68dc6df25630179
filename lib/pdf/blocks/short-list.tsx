import type { ReactNode } from 'react'
import type { EntryModel } from './entry-model'
import type { PaperStyle } from './paper-style'
import { joinPieces, type Piece } from './pieces'
import { Text, View } from './primitives'
import { paperColours, type TextLook, type Theme } from './theme'

const bold: PaperStyle = { fontWeight: 700 }

/** An entry that names a group of words, such as "Databases: PostgreSQL, Redis", has its own line. */
const isGroup = (entry: EntryModel) => entry.heading.length > 0 && entry.keywords.length > 0

/** The facts of an entry in brackets after its name: "Portuguese (fluent)". */
function bracketed(entry: EntryModel): Piece[] {
  const [first] = entry.heading
  const level = entry.details[0]
  if (!level) return entry.heading
  return first ? [...entry.heading, level] : [level]
}

function renderShort(entry: EntryModel): ReactNode[] {
  const [name, level] = bracketed(entry)
  const words = [...(name ? [name] : []), ...entry.keywords]
  if (!level) return joinPieces(words, ', ')
  return [...joinPieces(name ? [name] : [], ''), ' (', ...joinPieces([level], ''), ')']
}

function renderGroup(entry: EntryModel): ReactNode[] {
  const [name, level] = bracketed(entry)
  const head = name ? joinPieces([{ ...name, style: bold }], '') : []
  const inBrackets = level ? [' (', ...joinPieces([level], ''), ')'] : []
  return [...head, ...inBrackets, ': ', ...joinPieces(entry.keywords, ', ')]
}

/**
 * Short entries: groups of words on lines of their own, the others run together on one.
 *
 * @param separator between two that share a line
 */
export function ShortList({
  entries,
  theme,
  separator,
  stacked = false,
  look = {},
}: {
  entries: readonly EntryModel[]
  theme: Theme
  separator: string
  /** True: every entry on a line of its own. */
  stacked?: boolean
  look?: TextLook
}): ReactNode {
  const lines: EntryModel[][] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    const joins = last && !stacked && !last.some(isGroup) && !isGroup(entry)
    if (joins) last.push(entry)
    else lines.push([entry])
  }
  const style = theme.text({ colour: paperColours.ink, ...look })
  return (
    <View style={{ rowGap: theme.space(0.2) }}>
      {lines.map((line) => (
        <Text key={line[0]?.id} tag="P" style={style}>
          {line.flatMap((entry, index) => [
            ...(index === 0 ? [] : [separator]),
            ...(isGroup(entry) ? renderGroup(entry) : renderShort(entry)),
          ])}
        </Text>
      ))}
    </View>
  )
}
