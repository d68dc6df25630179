import { Packer, Paragraph, Document as WordDocument } from 'docx'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { directionOf } from '../language/unicode/direction'
import { bulletList, corePart, sectionProperties, wordStyles } from './docx-parts'
import { photoRun, pictureRun } from './docx-photo'
import { dateRun, lineBreaks, runsOf, tabRun } from './docx-runs'
import { exportPhoto } from './export-photo'
import { contactGap, outlineOf } from './outline'
import type { Block, Part } from './outline-types'
import { paperLookOf } from './paper-look'

type ParagraphOptions = Exclude<ConstructorParameters<typeof Paragraph>[0], string>

/**
 * Returns whether a block must be kept with the next one: an entry with its facts, first text or
 * first role, and facts with the first text.
 */
function holdsNext(block: Block, next: Block | undefined): boolean {
  if (!next || next.kind === 'section') return false
  if (next.kind === 'entry' && !next.isRole) return false
  return block.kind === 'entry' || block.kind === 'facts'
}

function paragraphsOf(block: Block): ParagraphOptions[] {
  switch (block.kind) {
    case 'title':
      return [{ style: 'Title', children: runsOf(block.spans) }]
    case 'subtitle':
      return [{ style: 'Subtitle', children: runsOf(block.spans) }]
    case 'section':
      return [{ style: 'Heading1', children: runsOf(block.spans) }]
    case 'entry': {
      const dates = block.dates.trim() === '' ? [] : [tabRun(), dateRun(block.dates)]
      const heading = block.isRole ? 'Heading3' : 'Heading2'
      const style = block.heading.length > 0 ? heading : 'Normal'
      return [{ style, children: [...runsOf(block.heading), ...dates] }]
    }
    case 'contacts':
      return [{ style: 'Facts', children: lineBreaks(block.items, contactGap) }]
    case 'lines':
      return [{ style: 'Normal', children: lineBreaks(block.items, null) }]
    case 'bullets':
      return block.items.map((item) => ({
        style: 'ListBullet',
        numbering: { reference: bulletList, level: 0 },
        children: runsOf(item),
      }))
    case 'facts':
      return [{ style: 'Facts', children: runsOf(block.spans) }]
    case 'signature':
      return [{ style: 'Normal', children: [pictureRun(block.picture, 'Signature')] }]
    case 'paragraph':
      return [{ style: 'Normal', children: runsOf(block.spans) }]
  }
}

function partParagraphs({ blocks, breakBefore }: Part, isRightToLeft: boolean): Paragraph[] {
  return blocks.flatMap((block, at) =>
    paragraphsOf(block).map(
      (options, line) =>
        new Paragraph({
          ...options,
          ...(isRightToLeft ? { bidirectional: true } : {}),
          ...(holdsNext(block, blocks[at + 1]) ? { keepNext: true } : {}),
          ...(breakBefore && at === 0 && line === 0 ? { pageBreakBefore: true } : {}),
        }),
    ),
  )
}

/**
 * Exports a document as Office Open XML in one column with real headings, lists and tab stops,
 * which all word processors and applicant tracking systems can read: no text boxes, tables or
 * macros. The photo floats next to the first lines. Fonts and colours approximate the PDF. Metadata
 * contains only title and author.
 * @param untitled title of a document without a name
 * @param files bytes of the photo and signatures, as far as available
 * @returns bytes of a .docx file
 */
export async function exportDocx(
  document: PaperDocument,
  untitled: string,
  files: DocumentFiles = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const photo = exportPhoto(document, files)
  const { parts, language, author } = outlineOf(document, false, files)
  const look = paperLookOf(document.design)
  const isRightToLeft = directionOf(language) === 'rtl'
  const file = new WordDocument({
    styles: wordStyles(look, language),
    numbering: { config: [{ reference: bulletList, levels: [sectionProperties.bullet(look)] }] },
    sections: [
      {
        properties: sectionProperties.page(look),
        children: [
          ...(photo
            ? [new Paragraph({ style: 'Photo', children: [photoRun(photo, isRightToLeft)] })]
            : []),
          ...parts.flatMap((part) => partParagraphs(part, isRightToLeft)),
        ],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: corePart(author || untitled, author) }
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, [core]))
}
