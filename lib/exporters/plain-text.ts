import { upperCase } from '@/lib/pdf/blocks/uppercase'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { textOf } from './clean-spans'
import { contactGap, outlineOf } from './outline'
import type { Block, Part } from './outline-types'

/** A text without breaks of lines and doubled spaces. */
const inOneLine = (text: string) => text.split(' ').filter(Boolean).join(' ')

/** Empty lines above a block: sections stand apart, entries a little, the rest follows at once. */
function spaceBefore(block: Block, before: Block | undefined): number {
  if (!before) return 0
  if (block.kind === 'section') return 2
  if (block.kind === 'entry' || before.kind === 'section') return 1
  const isText = block.kind === 'paragraph' || block.kind === 'lines'
  return isText && before.kind !== 'entry' && before.kind !== 'facts' ? 1 : 0
}

function writeBlock(block: Block, language: string): string {
  switch (block.kind) {
    case 'section':
      return inOneLine(upperCase(textOf(block.spans), language))
    case 'entry':
      return [textOf(block.heading), block.dates].map(inOneLine).filter(Boolean).join('\n')
    case 'contacts':
      return inOneLine(block.items.map(textOf).join(contactGap))
    case 'lines':
      return block.items.map((item) => inOneLine(textOf(item))).join('\n')
    case 'bullets':
      return block.items.map((item) => `- ${inOneLine(textOf(item))}`).join('\n')
    default:
      return inOneLine(textOf(block.spans))
  }
}

function writeBlocks(blocks: readonly Block[], language: string): string {
  return blocks
    .map((block, at) => {
      const gap = '\n'.repeat(at === 0 ? 0 : 1 + spaceBefore(block, blocks[at - 1]))
      return gap + writeBlock(block, language)
    })
    .join('')
}

/**
 * Writes a document as plain text for the fields of web forms and for mail: a line for each paragraph,
 * since both break lines by themselves, headings in capitals, bullets with a hyphen, no markup.
 */
export function exportPlainText(document: PaperDocument): string {
  const { parts, language } = outlineOf(document)
  const blocks = parts.flatMap((part) => part.blocks)
  return blocks.length === 0 ? '' : `${writeBlocks(blocks, language)}\n`
}

/**
 * Writes one section as plain text, without its heading: it goes into a field that has a label of its own.
 *
 * @param key of the section, `basics` for the header
 * @returns an empty text when the section prints nothing
 */
export function exportSectionText(document: PaperDocument, key: string): string {
  const { parts, language } = outlineOf(document)
  const part: Part | undefined = parts.find((item) => item.key === key)
  return writeBlocks(part?.blocks.filter(({ kind }) => kind !== 'section') ?? [], language)
}
