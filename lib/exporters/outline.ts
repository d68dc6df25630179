import type { Punctuation } from '@/lib/language/kinds/labels'
import { contactSeparator, contactsOf, isReach } from '@/lib/pdf/blocks/contact-model'
import { type EntryModel, linePiece } from '@/lib/pdf/blocks/entry-model'
import { besideLevels } from '@/lib/pdf/blocks/level-scale'
import { beforePiece, type Piece, withWords } from '@/lib/pdf/blocks/pieces'
import type { SectionModel } from '@/lib/pdf/blocks/section-model'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { levelsOf } from '@/lib/resume/bullet-levels'
import { basicsOwner } from '@/lib/resume/change/address'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import { followsRule } from '@/lib/resume/look'
import type { Basics } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { parseRich, type Span } from '@/lib/resume/text/rich-text'
import { withTypographicQuotes } from '@/lib/resume/text/typographic-quotes'
import { cleanSpans, plainSpan } from './clean-spans'
import { exportSignature } from './export-photo'
import { letterPart } from './letter-part'
import type { Block, Outline, OutlineSpan, Part, SpanMaker } from './outline-types'
import { printedSections } from './printed-sections'
import { shortLines } from './short-lines'

const spanOf = ({ text, link }: Piece) => plainSpan(text, link ?? null)

/** Creates spans for files: spans with equal marks are merged across fields. */
const mergedSpans: SpanMaker = {
  join: (pieces, separator) =>
    cleanSpans(
      withWords(pieces).flatMap((piece, index) => [
        plainSpan(beforePiece(piece, index, separator), null),
        spanOf(piece),
      ]),
    ),
  rich: ({ stored }) => cleanSpans(parseRich(stored)),
}

const withAddress = (address: string, spans: OutlineSpan[]) =>
  spans.map((span) => ({ ...span, address }))

/** Creates spans for web pages with addressable fields: each field's spans have its address. */
const addressedSpans: SpanMaker = {
  join: (pieces, separator) =>
    withWords(pieces).flatMap((piece, index) => [
      ...cleanSpans([plainSpan(beforePiece(piece, index, separator), null)]),
      ...withAddress(piece.address, cleanSpans([spanOf(piece)])),
    ]),
  rich: ({ address, stored }) => withAddress(address, cleanSpans(parseRich(stored))),
}

/** Separator between two contacts on a line. */
export const contactGap = ' · '

function headerPart(basics: Basics, design: Design, { join }: SpanMaker): Part {
  const { punctuation } = languageTermsOf(design.language)
  const { language, look, country = '' } = design
  const contacts = contactsOf(basics, { punctuation, language, look, country })
  const line = (isInLine: (contact: (typeof contacts)[number]) => boolean): Block => ({
    kind: 'contacts',
    items: contacts
      .filter(isInLine)
      .map(({ kind, pieces }) => join(pieces, contactSeparator(kind, punctuation))),
  })
  const blocks: Block[] = [
    { kind: 'title', spans: join([linePiece(basicsOwner, 'name', basics.name)], '') },
    { kind: 'subtitle', spans: join([linePiece(basicsOwner, 'label', basics.label)], '') },
    line(isReach),
    line((contact) => !isReach(contact)),
  ]
  return { key: 'basics', breakBefore: false, blocks }
}

function entryBlocks(
  entry: EntryModel,
  punctuation: Punctuation,
  maker: SpanMaker,
  files: DocumentFiles,
  isRole = false,
): Block[] {
  const { comma, list } = punctuation
  const { join, rich } = maker
  const dates = join(entry.dates, ' ')
  const titles = [...entry.heading, ...entry.organisation]
  // A comma within a title would leave open where it ends.
  const picture = entry.signature && exportSignature(entry.signature, files)
  const isListed = titles.some(({ text }) => text.includes(comma.trim()))
  return [
    {
      kind: 'entry',
      heading: join(titles, isListed ? contactGap : comma),
      dates: dates.map(({ text }) => text).join(''),
      isRole,
      entry,
      ...(maker === addressedSpans ? { dateSpans: dates } : {}),
    },
    { kind: 'facts', of: 'details', spans: join(entry.details, contactGap) },
    { kind: 'facts', of: 'about', spans: join(entry.about, contactGap) },
    ...entry.paragraphs.map((field): Block => ({ kind: 'paragraph', spans: rich(field) })),
    {
      kind: 'bullets',
      points: entry.bullets.map((field) => ({ spans: rich(field), level: field.level ?? 0 })),
    },
    { kind: 'facts', of: 'keywords', spans: join(entry.keywords, list) },
    ...(picture ? [{ kind: 'signature' as const, spans: [], picture }] : []),
    ...entry.roles.flatMap((role) => entryBlocks(role, punctuation, maker, files, true)),
  ]
}

function bodyBlocks(
  { key, body }: SectionModel,
  punctuation: Punctuation,
  maker: SpanMaker,
  files: DocumentFiles,
): Block[] {
  if (body.kind === 'paragraph') return [{ kind: 'paragraph', spans: maker.rich(body.paragraph) }]
  if (body.kind === 'entries') {
    return body.entries.flatMap((entry) => entryBlocks(entry, punctuation, maker, files))
  }
  const separator = key === 'languages' ? punctuation.list : contactGap
  return [{ kind: 'lines', items: shortLines(body.entries, separator, punctuation, maker.join) }]
}

/** Returns the title of a section: a field if it is custom, else a label. */
const titleSpans = ({ address, text }: SectionModel['title'], { join }: SpanMaker) =>
  address === null ? cleanSpans([plainSpan(text, null)]) : join([{ address, text }], '')

function sectionParts(document: ResumeDocument, maker: SpanMaker, files?: DocumentFiles): Part[] {
  const { language, look } = document.design
  const { punctuation } = languageTermsOf(language)
  const signsOf = ({ body }: SectionModel) =>
    body.kind === 'list' && followsRule(look, 'typeset')
      ? besideLevels(punctuation, body.entries)
      : punctuation
  return printedSections(document, files !== undefined).map((section) => ({
    key: section.key,
    breakBefore: section.breakBefore,
    blocks: [
      { kind: 'section', spans: titleSpans(section.title, maker) },
      ...bodyBlocks(section, signsOf(section), maker, files ?? {}),
    ],
  }))
}

const hasText = (spans: readonly Span[]) => spans.some(({ text }) => text.trim() !== '')

/** Removes empty parts of a block; `null` if nothing is left. */
function filledBlock(block: Block): Block | null {
  if (block.kind === 'entry') {
    return hasText(block.heading) || block.dates.trim() !== '' ? block : null
  }
  if (block.kind === 'bullets') {
    const { points } = block
    const levels = levelsOf(points, ({ spans }) => hasText(spans))
    const filled = points.flatMap(({ spans }, at) =>
      hasText(spans) ? { spans, level: levels[at] ?? 0 } : [],
    )
    return filled.length > 0 ? { ...block, points: filled } : null
  }
  if ('items' in block) {
    const items = block.items.filter(hasText)
    return items.length > 0 ? { ...block, items } : null
  }
  return block.kind === 'signature' || hasText(block.spans) ? block : null
}

/** Replaces the texts of a block, line by line. */
function mapLines(block: Block, change: (line: OutlineSpan[]) => OutlineSpan[]): Block {
  if ('items' in block) return { ...block, items: block.items.map(change) }
  if (block.kind === 'entry') return { ...block, heading: change(block.heading) }
  if (block.kind !== 'bullets') return { ...block, spans: change(block.spans) }
  return { ...block, points: block.points.map((one) => ({ ...one, spans: change(one.spans) })) }
}

/** Design that the quotes of the paper depend on. */
type QuoteTerms = Pick<Design, 'language' | 'look' | 'typographicQuotes'>

/** Returns texts of a line with the quotes of the paper, one character for one. */
export function withPaperQuotes<T extends { text: string }>(
  line: readonly T[],
  { language, look, typographicQuotes = true }: QuoteTerms,
): T[] {
  if (!typographicQuotes || !followsRule(look, 'typeset')) return [...line]
  const texts = withTypographicQuotes(
    line.map(({ text }) => text),
    language,
  )
  return line.map((one, at) => ({ ...one, text: texts[at] ?? one.text }))
}

const mapOutline = (outline: Outline, change: (line: OutlineSpan[]) => OutlineSpan[]): Outline => ({
  ...outline,
  parts: outline.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => mapLines(block, change)),
  })),
})

/** Returns an outline with the quotes of the paper. Formats of text keep those that were typed. */
export const withQuotes = (outline: Outline, design: Design): Outline =>
  mapOutline(outline, (line) => withPaperQuotes(line, design))

/** Returns an addressed outline whose texts of given fields are marked as proposals where they are italic. */
export function withInsertions(outline: Outline, fields: ReadonlySet<string>): Outline {
  const mark = (line: OutlineSpan[]) =>
    line.map((span): OutlineSpan => {
      const isProposed = span.address !== undefined && fields.has(span.address) && span.italic
      return isProposed ? { ...span, isInserted: true } : span
    })
  return mapOutline(outline, mark)
}

/**
 * Builds the outline shared by all formats: text and order of the PDF (of a single-column
 * template), without hidden or empty parts, with localised dates and labels.
 * @param isAddressed whether each text is a span with the address of its field
 * @param files bytes of signatures, for formats with a look: their roles stand as on paper. Those of text have them below
 *   their employer with its whole period, since nothing else tells it from a line
 */
export function outlineOf(
  document: PaperDocument,
  isAddressed = false,
  files?: DocumentFiles,
): Outline {
  const { basics } = document.content
  const maker = isAddressed ? addressedSpans : mergedSpans
  const rest =
    document.kind === 'letter'
      ? [letterPart(document, maker)]
      : sectionParts(document, maker, files)
  const parts = [headerPart(basics, document.design, maker), ...rest].map((part) => ({
    ...part,
    blocks: part.blocks.flatMap((block) => filledBlock(block) ?? []),
  }))
  return {
    language: document.design.language,
    author: cleanSpans([plainSpan(basics.name, null)])
      .map(({ text }) => text)
      .join('')
      .trim(),
    parts: parts.filter(({ blocks }) => blocks.length > 0),
  }
}
