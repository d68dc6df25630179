import { type Contact, contactSeparator, contactsOf } from '@/lib/pdf/blocks/contact-model'
import { evenLines } from '@/lib/pdf/blocks/even-lines'
import { firstWordOf } from '@/lib/pdf/blocks/header'
import type { HeaderPart } from '@/lib/pdf/blocks/header-look'
import { aligned, contactLook, fitWords } from '@/lib/pdf/blocks/header-parts'
import { pointsPerMillimetre } from '@/lib/pdf/blocks/quantise'
import type { RuleLine } from '@/lib/pdf/blocks/rules'
import type { TextLook, Theme } from '@/lib/pdf/blocks/theme'
import { hasContacts } from '@/lib/pdf/templates/layouts/side-column'
import type { TemplateDesign } from '@/lib/pdf/templates/template-design'
import { wideSeparator } from '@/lib/pdf/wide-separator'
import type { Basics } from '@/lib/resume/schema/content'
import { textOf } from './clean-spans'
import {
  borderOf,
  filledBox,
  type Line,
  pieceRuns,
  type Run,
  runsOf,
  type StyleName,
  twips,
  withGap,
} from './docx-text'
import { contactGap } from './outline'
import type { Block } from './outline-types'

const alignments = { start: 'left', center: 'center', end: 'right' } as const

const shares = { left: 0, center: 0.5, right: 1 } as const

/**
 * Returns rules as the borders of empty paragraphs.
 *
 * @param room width of the column in points
 */
export const ruleLines = (
  lines: readonly RuleLine[],
  theme: Theme,
  room: number,
  at: keyof typeof shares = 'left',
): Line[] =>
  lines.map(({ width, colour, length = Number.POSITIVE_INFINITY, gap = 0 }) => {
    const free = Math.max(0, room - length * pointsPerMillimetre)
    return {
      style: 'Normal',
      runs: [],
      before: gap,
      spacing: { line: 20, lineRule: 'exact' },
      indent: { start: twips(free * shares[at]), end: twips(free * (1 - shares[at])) },
      border: { top: borderOf({ width, colour: theme.lineColour(colour), space: 0 }) },
      keepNext: true,
    }
  })

/** Blocks of a header, and the theme with their width. */
type Header = { theme: Theme; basics: Basics; blocks: readonly Block[] }

/** Returns a line of contacts for each list of them. */
export const contactLines = (
  lines: readonly Contact[][],
  look: TextLook,
  { text, punctuation }: Theme,
): Line[] =>
  lines.map((line) => ({
    style: 'Facts',
    before: 0,
    runs: line.flatMap(({ kind, pieces }, at) => [
      ...(at === 0 ? [] : [{ text: contactGap, style: text(look) }]),
      ...pieceRuns(pieces, text(look), contactSeparator(kind, punctuation)),
    ]),
  }))

/** Returns the lines of a part; none without text. Parts at the other side are below the others. */
function partLines(part: HeaderPart, { theme, basics, blocks }: Header): Line[] {
  const { options, page } = theme
  const align = alignments[options.headerAlign]
  const spansOf = (kind: 'title' | 'subtitle') =>
    blocks.flatMap((block) => (block.kind === kind ? block.spans : []))
  const lineOf = (style: StyleName, runs: Run[]): Line[] => {
    const filled = runs.filter(({ text }) => text !== '')
    return filled.length > 0 ? [{ style, before: 0, runs: filled }] : []
  }
  switch (part.part) {
    case 'name': {
      const name = textOf(spansOf('title'))
      const look = aligned(fitWords(name, part.look, theme), theme)
      const start = part.first ? firstWordOf(name, theme) : ''
      const rest = name.slice(start.length)
      const first = { text: start, style: theme.text({ ...look, ...part.first }) }
      return lineOf('Title', [first, { text: rest, style: theme.text(look) }])
    }
    case 'title':
      return lineOf('Subtitle', runsOf(spansOf('subtitle'), theme.text(aligned(part.look, theme))))
    case 'name-and-title':
      return [
        ...partLines({ part: 'name', look: part.name }, { theme, basics, blocks }),
        ...partLines({ part: 'title', look: part.title }, { theme, basics, blocks }),
      ]
    case 'contacts': {
      const look = { ...(part.look ?? contactLook), align }
      const contacts = contactsOf(basics, theme)
      const lines = evenLines(contacts, theme, { look, separator: wideSeparator })
      return contactLines(lines, look, theme)
    }
    case 'rule':
      return ruleLines(part.lines, theme, page.contentWidth, align)
    case 'summary':
      return []
  }
}

/** Returns the header of a document, which has the contacts unless a side column has them. */
export function headerLines(look: TemplateDesign, header: Header, hasSide: boolean): Line[] {
  const { theme } = header
  const { zones, gap: between = 0 } = look.header
  const contacts: HeaderPart[] = hasSide || hasContacts(look) ? [] : [{ part: 'contacts' }]
  return [...zones, { gap: 0, parts: contacts }].flatMap(
    ({ parts, beside, gap, fill, padding = 0 }, zone) => {
      const box = fill ? filledBox(theme.colours[fill], theme.space(padding)) : {}
      return [...parts, ...(beside?.parts ?? [])]
        .map((part) => partLines(part, header))
        .filter(([first]) => first)
        .flatMap((lines, part) => {
          const above = theme.space(part > 0 ? gap : zone > 0 ? between : 0)
          return withGap(lines, above + (lines[0]?.before ?? 0))
        })
        .map((line) => ({ ...line, ...box }))
    },
  )
}
