import { contactSeparator, contactsOf, isReach } from '@/lib/pdf/blocks/contact-model'
import type { EntryModel, RichField } from '@/lib/pdf/blocks/entry-model'
import { type Piece, withWords } from '@/lib/pdf/blocks/pieces'
import type { SectionModel } from '@/lib/pdf/blocks/section-model'
import { type Punctuation, punctuationFor } from '@/lib/resume/labels/punctuation'
import type { Basics } from '@/lib/resume/schema/content'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { parseRich, type Span } from '@/lib/resume/text/rich-text'
import { cleanSpans, plainSpan } from './clean-spans'
import { letterPart } from './letter-part'
import type { Block, Outline, Part } from './outline-types'
import { printedSections } from './printed-sections'
import { shortLines } from './short-lines'

/** Separator between two contacts on a line. */
export const contactGap = ' · '

const spanOf = ({ text, link }: Piece): Span => plainSpan(text, link ?? null)

/** The pieces of a line with what stands between them. */
function joinedSpans(pieces: readonly Piece[], separator: string): Span[] {
  return cleanSpans(
    withWords(pieces).flatMap((piece, index) =>
      index === 0
        ? [spanOf(piece)]
        : [plainSpan(piece.separator ?? separator, null), spanOf(piece)],
    ),
  )
}

const richSpans = ({ stored }: RichField) => cleanSpans(parseRich(stored))

function headerPart(basics: Basics, language: string): Part {
  const punctuation = punctuationFor(language)
  const contacts = contactsOf(basics, punctuation)
  const line = (isInLine: (contact: (typeof contacts)[number]) => boolean): Block => ({
    kind: 'contacts',
    items: contacts
      .filter(isInLine)
      .map(({ kind, pieces }) => joinedSpans(pieces, contactSeparator(kind, punctuation))),
  })
  const blocks: Block[] = [
    { kind: 'title', spans: cleanSpans([plainSpan(basics.name, null)]) },
    { kind: 'subtitle', spans: cleanSpans([plainSpan(basics.label, null)]) },
    line(isReach),
    line((contact) => !isReach(contact)),
  ]
  return { key: 'basics', breakBefore: false, blocks }
}

function entryBlocks(entry: EntryModel, punctuation: Punctuation, isRole = false): Block[] {
  const { comma, list } = punctuation
  const dates = joinedSpans(entry.dates, ' ')
  return [
    {
      kind: 'entry',
      heading: joinedSpans([...entry.heading, ...entry.organisation], comma),
      dates: dates.map(({ text }) => text).join(''),
      isRole,
    },
    { kind: 'facts', spans: joinedSpans(entry.details, contactGap) },
    ...entry.paragraphs.map((field): Block => ({ kind: 'paragraph', spans: richSpans(field) })),
    { kind: 'bullets', items: entry.bullets.map(richSpans) },
    { kind: 'facts', spans: joinedSpans(entry.keywords, list) },
    ...entry.roles.flatMap((role) => entryBlocks(role, punctuation, true)),
  ]
}

function bodyBlocks({ key, body }: SectionModel, punctuation: Punctuation): Block[] {
  if (body.kind === 'paragraph') return [{ kind: 'paragraph', spans: richSpans(body.paragraph) }]
  if (body.kind === 'entries') {
    return body.entries.flatMap((entry) => entryBlocks(entry, punctuation))
  }
  const separator = key === 'languages' ? punctuation.list : contactGap
  return [{ kind: 'lines', items: shortLines(body.entries, separator, punctuation, joinedSpans) }]
}

function sectionParts(document: ResumeDocument): Part[] {
  const punctuation = punctuationFor(document.design.language)
  return printedSections(document).map((section) => ({
    key: section.key,
    breakBefore: section.breakBefore,
    blocks: [
      { kind: 'section', spans: cleanSpans([plainSpan(section.title.text, null)]) },
      ...bodyBlocks(section, punctuation),
    ],
  }))
}

const hasText = (spans: readonly Span[]) => spans.some(({ text }) => text.trim() !== '')

/** A block without what nobody typed; `null` when nothing is left. */
function filledBlock(block: Block): Block | null {
  if (block.kind === 'entry') {
    return hasText(block.heading) || block.dates.trim() !== '' ? block : null
  }
  if ('items' in block) {
    const items = block.items.filter(hasText)
    return items.length > 0 ? { ...block, items } : null
  }
  return hasText(block.spans) ? block : null
}

/**
 * Builds the outline of a document, walked once for every format: the words, rows and order of the paper (of a template
 * with one column), without hidden or empty parts, with dates and labels in its own language.
 */
export function outlineOf(document: PaperDocument): Outline {
  const { basics } = document.content
  const rest =
    document.kind === 'letter' ? [letterPart(document, joinedSpans)] : sectionParts(document)
  const parts = [headerPart(basics, document.design.language), ...rest].map((part) => ({
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
