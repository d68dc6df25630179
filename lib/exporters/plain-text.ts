import { upperCase } from '@/lib/pdf/blocks/uppercase'
import type { Document } from '@/lib/resume/schema/document'
import { textOf } from './clean-spans'
import { contactGap, outlineOf } from './outline'
import type { Block, Part } from './outline-types'

/** Characters of a line: what forms and mail programs show without breaking lines again. */
const formColumns = 72

/**
 * Breaks a text between words. A word that is longer than a line stays whole, for a broken address
 * is none; so does writing without spaces, which reads on wherever a window breaks it.
 *
 * @param indent of the lines after the first
 */
function wrap(text: string, columns: number, first = '', indent = ''): string {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = isEmpty ? line + word : `${line} ${word}`
    if (isEmpty || Array.from(longer).length <= columns) line = longer
    else {
      lines.push(line)
      line = indent + word
    }
    isEmpty = false
  }
  return [...lines, line].join('\n')
}

/** Empty lines above a block: sections stand apart, entries a little, the rest follows at once. */
function spaceBefore(block: Block, before: Block | undefined): number {
  if (!before) return 0
  if (block.kind === 'section') return 2
  if (block.kind === 'entry' || before.kind === 'section') return 1
  const isText = block.kind === 'paragraph' || block.kind === 'lines'
  return isText && before.kind !== 'entry' && before.kind !== 'facts' ? 1 : 0
}

function writeBlock(block: Block, columns: number, language: string): string {
  switch (block.kind) {
    case 'section':
      return wrap(upperCase(textOf(block.spans), language), columns)
    case 'entry': {
      const heading = textOf(block.heading).trim()
      const parts = [heading, block.dates.trim()].filter((part) => part !== '')
      return parts.map((part) => wrap(part, columns)).join('\n')
    }
    case 'contacts':
      return wrap(block.items.map(textOf).join(contactGap), columns)
    case 'lines':
      return block.items.map((item) => wrap(textOf(item), columns)).join('\n')
    case 'bullets':
      return block.items.map((item) => wrap(textOf(item), columns, '- ', '  ')).join('\n')
    default:
      return wrap(textOf(block.spans), columns)
  }
}

function writeBlocks(blocks: readonly Block[], columns: number, language: string): string {
  return blocks
    .map((block, at) => {
      const gap = '\n'.repeat(at === 0 ? 0 : 1 + spaceBefore(block, blocks[at - 1]))
      return gap + writeBlock(block, columns, language)
    })
    .join('')
}

/**
 * A document as plain text with lines of 72 characters, for the fields of web forms and for mail:
 * headings in capitals, bullets with a hyphen, no markup.
 */
export function exportPlainText(document: Document): string {
  const { parts, language } = outlineOf(document)
  const blocks = parts.flatMap((part) => part.blocks)
  return blocks.length === 0 ? '' : `${writeBlocks(blocks, formColumns, language)}\n`
}

/**
 * One section as plain text, without its heading and with one line a paragraph: it goes into a field
 * that has a label of its own and breaks lines by itself.
 *
 * @param key of the section, `basics` for the header
 * @returns an empty text when the section prints nothing
 */
export function exportSectionText(document: Document, key: string): string {
  const { parts, language } = outlineOf(document)
  const part: Part | undefined = parts.find((item) => item.key === key)
  const blocks = part?.blocks.filter(({ kind }) => kind !== 'section') ?? []
  return writeBlocks(blocks, Number.POSITIVE_INFINITY, language)
}
