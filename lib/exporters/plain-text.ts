import { upperCase } from '@/lib/pdf/blocks/uppercase'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { textOf } from './clean-spans'
import { contactGap, outlineOf } from './outline'
import type { Block, Part } from './outline-types'

/** Collapses repeated spaces. */
const inOneLine = (text: string) => text.split(' ').filter(Boolean).join(' ')

/** Returns the number of empty lines above a block: two above sections, one above entries. */
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
      return block.points
        .map(({ spans, level }) => `${'  '.repeat(level)}- ${inOneLine(textOf(spans))}`)
        .join('\n')
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
 * Exports a document as plain text for web forms and mail: one line per paragraph, since these wrap
 * lines themselves, headings in capitals, hyphens as bullets (indented for
 * sub-points), no markup.
 */
export function exportPlainText(document: PaperDocument): string {
  const { parts, language } = outlineOf(document)
  const blocks = parts.flatMap((part) => part.blocks)
  return blocks.length === 0 ? '' : `${writeBlocks(blocks, language)}\n`
}

/**
 * Exports a section as plain text without its heading, for a labelled form field.
 * @param key of the section, `basics` for the header
 * @returns an empty text if the section prints nothing
 */
export function exportSectionText(document: PaperDocument, key: string): string {
  const { parts, language } = outlineOf(document)
  const part: Part | undefined = parts.find((item) => item.key === key)
  return writeBlocks(part?.blocks.filter(({ kind }) => kind !== 'section') ?? [], language)
}
