import type { PaperDocument } from '@/lib/resume/schema/document'
import { type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { plainSpan } from './clean-spans'
import { contactGap, outlineOf } from './outline'
import type { Block } from './outline-types'

/**
 * Writes one line of CommonMark. The stored form is a subset of it, so its escapes are valid;
 * tildes are escaped as well, since many renderers use them for strikethrough.
 */
const inline = (spans: readonly Span[]) => serialiseRich(spans).replace(/(?<!\\)~/g, '\\~')

/** Escapes trailing number signs, which CommonMark treats as the end of a heading. */
const heading = (sign: string, spans: readonly Span[]) =>
  `${sign} ${inline(spans).replace(/(?<=\s)#(?=#*$)/, '\\#')}`

const italic = (text: string): Span => ({ ...plainSpan(text, null), italic: true })

function writeBlock(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [heading('#', block.spans)]
    case 'section':
      return [heading('##', block.spans)]
    case 'entry': {
      const dates = block.dates.trim() === '' ? [] : [inline([italic(block.dates)])]
      return block.heading.length > 0
        ? [heading(block.isRole ? '####' : '###', block.heading), ...dates]
        : dates
    }
    case 'contacts':
      return [
        inline(
          block.items.flatMap((item, at) =>
            at === 0 ? item : [plainSpan(contactGap, null), ...item],
          ),
        ),
      ]
    case 'lines':
      // Two trailing spaces are a line break; a list would add bullets.
      return [block.items.map(inline).join('  \n')]
    case 'bullets':
      return [
        block.points
          .map(({ spans, level }) => `${'  '.repeat(level)}- ${inline(spans)}`)
          .join('\n'),
      ]
    default:
      return [inline(block.spans)]
  }
}

/** Exports a document as CommonMark: four heading levels, lists, links; typed text is escaped. */
export function exportMarkdown(document: PaperDocument): string {
  const paragraphs = outlineOf(document).parts.flatMap(({ blocks }) => blocks.flatMap(writeBlock))
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`
}
