import { bulletIndentShare } from '@/lib/pdf/blocks/bullets'
import { aboutLook, defaultRoleGap, factLook } from '@/lib/pdf/blocks/entry'
import type { RuleLine } from '@/lib/pdf/blocks/rules'
import { indentOf, placedTitle } from '@/lib/pdf/blocks/section-body'
import type { SectionModel } from '@/lib/pdf/blocks/section-model'
import { marginLines, type TitleProps, titleLines } from '@/lib/pdf/blocks/title-lines'
import { hasDetails } from '@/lib/pdf/blocks/title-look'
import type { PaperColumn } from '@/lib/pdf/templates/layouts/page-parts'
import { summaryKey } from '@/lib/resume/sections'
import type { Span } from '@/lib/resume/text/rich-text'
import { ruleLines } from './docx-header'
import { pictureRun } from './docx-photo'
import { headingBox } from './docx-styles'
import { type Line, pieceRuns, type Run, runsOf, type StyleName, twips } from './docx-text'
import type { Block, OutlineSpan, Part } from './outline-types'
import { headingStyle } from './paper-styles'

/** Default space between parts of an entry and between paragraphs of a letter, as shares of the type size. */
const gaps = { entry: 0.2, letter: 0.9 }

/** Name of the bullet list. */
export const bulletList = 'bullets'

/**
 * Returns whether a block must be kept with the next one: a heading, and an entry with its facts, first text or first
 * role.
 */
function holdsNext({ kind }: Block, next: Block | undefined): boolean {
  if (!next) return false
  if (next.kind === 'entry' && !next.isRole) return kind === 'section'
  return kind === 'section' || kind === 'entry' || kind === 'facts'
}

/** Returns the heading of a section, with short rules as lines of their own. */
export function headingLines(
  spans: readonly Span[],
  { heading: look, body: { theme, width, isNarrow } }: PaperColumn,
  indent = 0,
): Line[] {
  const style = headingStyle(look)
  const short = (lines: readonly RuleLine[] = []) => {
    const own = lines.filter(({ length }) => length !== undefined)
    return ruleLines(own, theme, width, style.textAlign)
  }
  const over = short(look.over)
  const space: Run = { text: '\u00a0', style }
  const line: Line = {
    style: 'Heading1',
    runs: style.backgroundColor ? [space, ...runsOf(spans, style), space] : runsOf(spans, style),
    keepNext: true,
    before: over.length > 0 ? Number(look.headingBox?.paddingTop ?? 0) : 0,
    ...(look.atBody && indent > 0 ? { indent: { start: twips(indent) } } : {}),
    ...(isNarrow ? headingBox(look, theme) : {}),
  }
  return [...over, line, ...short(look.under)]
}

/** Returns the lines of the title of an entry, its dates at the end of a line or in the margin. */
function entryLines(props: TitleProps, before: number): Line[] {
  const { theme, look, isRole } = props
  const { indent, width } = look
  const usual = theme.text()
  const tab: Run = { text: '\t', style: usual }
  const margin = marginLines(props)
  const rows = titleLines(props)
  return Array.from({ length: Math.max(rows.length, margin.length) }, (_, at): Line => {
    const { start = [], end = [], isFirst = false } = rows[at] ?? {}
    const words = pieceRuns(start, usual)
    const others = pieceRuns(end, theme.text({ colour: 'soft' }))
    const label = pieceRuns(margin[at] ?? [], theme.text({ colour: 'soft' }))
    const row = others.length > 0 ? [...words, tab, ...others] : words
    return {
      style: isFirst && words.length > 0 ? (isRole ? 'Heading3' : 'Heading2') : 'Normal',
      runs: label.length > 0 ? [...label, ...(row.length > 0 ? [tab, ...row] : [])] : row,
      before: at === 0 ? before : 0,
      keepNext: true,
      ...(indent > 0
        ? {
            indent: {
              start: twips(indent),
              ...(label.length > 0 ? { hanging: twips(indent) } : {}),
            },
          }
        : {}),
      ...(others.length > 0 ? { tabStops: [{ type: 'right', position: twips(width) }] } : {}),
    }
  })
}

/**
 * Returns the lines of a section in a column.
 *
 * @param dateRoom width of the widest dates of the document in points
 */
export function sectionLines(
  { key, blocks, breakBefore }: Part,
  model: SectionModel | undefined,
  column: PaperColumn,
  dateRoom: number,
): Line[] {
  const { heading, body } = column
  const { theme, partGap = gaps.entry, roleGap = defaultRoleGap } = body
  const isLetter = key === 'letter'
  const indent = isLetter ? 0 : indentOf(body, dateRoom)
  const inset = indent > 0 ? { indent: { start: twips(indent) } } : {}
  const factLooks = { about: aboutLook, keywords: body.keywords, details: factLook, date: factLook }
  const bullet = theme.fontSize * bulletIndentShare
  const entries = model?.body.kind === 'entries' ? model.body.entries : []
  const { title, gap } = placedTitle({ key, ...model }, entries, body, indent)
  const between = theme.space(isLetter ? gaps.letter : partGap)
  const textLine = (
    spans: readonly OutlineSpan[],
    style: StyleName,
    look = theme.text(),
  ): Line => ({
    style,
    runs: runsOf(spans, look, theme.colours.accent),
    before: between,
    ...inset,
  })
  const linesOf = (block: Block, at: number): Line[] => {
    switch (block.kind) {
      case 'section':
        return headingLines(block.spans, column, indent)
      case 'entry': {
        const { entry, isRole } = block
        const above = isRole ? theme.space(partGap + roleGap) : gap
        return entryLines({ entry, theme, look: title, isRole }, above)
      }
      case 'facts':
        if (block.of === 'details' && hasDetails(title) && blocks[at - 1]?.kind === 'entry') {
          return []
        }
        return [textLine(block.spans, 'Facts', theme.text(factLooks[block.of] ?? factLook))]
      case 'lines':
        return block.items.map((item, line) => ({
          ...textLine(item, 'Normal'),
          ...(line > 0 && isLetter ? { before: 0 } : {}),
        }))
      case 'bullets':
        return block.points.map(({ spans, level }) => ({
          ...textLine(spans, 'ListBullet'),
          numbering: { reference: bulletList, level },
          indent: { start: twips(indent + bullet * (level + 1)), hanging: twips(bullet) },
        }))
      case 'paragraph':
        return [textLine(block.spans, 'Normal', theme.text(key === summaryKey ? body.summary : {}))]
      case 'signature':
        return [{ ...textLine([], 'Normal'), picture: [pictureRun(block.picture, 'Signature')] }]
      case 'title':
      case 'subtitle':
      case 'contacts':
        return []
    }
  }

  const groups = blocks
    .map((block, at) => ({ block, lines: linesOf(block, at) }))
    .filter(({ lines }) => lines.length > 0)
  return groups.flatMap(({ block, lines }, group) => {
    const last = holdsNext(block, groups[group + 1]?.block)
    const isBelowHeading = groups[group - 1]?.block.kind === 'section'
    return lines.map(({ keepNext = false, ...line }, at): Line => {
      const isHeld = at < lines.length - 1 ? keepNext : last
      return {
        ...line,
        ...(at === 0 && isBelowHeading ? { before: heading.gap } : {}),
        ...(isHeld ? { keepNext: true } : {}),
        ...(at + group === 0 && breakBefore ? { pageBreakBefore: true } : {}),
      }
    })
  })
}
