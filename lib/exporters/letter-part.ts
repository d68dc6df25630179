import { bulletFields, linePiece } from '@/lib/pdf/blocks/entry-model'
import { mailLink } from '@/lib/pdf/blocks/web-address'
import { letterOwner, recipientOwner } from '@/lib/resume/change/address'
import { formatDate } from '@/lib/resume/labels/format-date'
import type { LetterDocument } from '@/lib/resume/schema/document'
import type { Part, SpanMaker } from './outline-types'

/** Returns the letter below the sender, in the order of the PDF. */
export function letterPart({ content, design }: LetterDocument, { join, rich }: SpanMaker): Part {
  const { recipient, closing, basics } = content
  const line = (owner: string, field: string, text: string, link: string | null = null) =>
    join([{ ...linePiece(owner, field, text), link }], '')
  const style = design.dateStyle
  const date = formatDate(
    content.date,
    style === 'numeric' || style === 'iso' ? style : 'long',
    design.language,
    design.look,
  )
  return {
    key: 'letter',
    breakBefore: false,
    blocks: [
      {
        kind: 'lines',
        items: [
          line(recipientOwner, 'name', recipient.name),
          line(recipientOwner, 'organization', recipient.organization),
          line(recipientOwner, 'address', recipient.address),
          line(recipientOwner, 'email', recipient.email, mailLink(recipient.email)),
        ],
      },
      { kind: 'facts', of: 'date', spans: line(letterOwner, 'date', date) },
      { kind: 'section', spans: line(letterOwner, 'subject', content.subject) },
      { kind: 'paragraph', spans: line(letterOwner, 'opening', content.opening) },
      ...bulletFields(content.paragraphs).map((field) => ({
        kind: 'paragraph' as const,
        spans: rich(field),
      })),
      { kind: 'paragraph', spans: line(letterOwner, 'closing', closing) },
      {
        kind: 'paragraph',
        spans: closing.trim() === '' ? [] : line('basics', 'name', basics.name),
      },
    ],
  }
}
