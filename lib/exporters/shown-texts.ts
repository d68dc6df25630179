import type { PaperDocument } from '@/lib/resume/schema/document'
import { outlineOf } from './outline'
import type { Block, OutlineSpan } from './outline-types'

function linesOf(block: Block): readonly OutlineSpan[][] {
  if ('items' in block) return block.items
  if (block.kind === 'bullets') return block.points.map(({ spans }) => spans)
  if (block.kind === 'entry') return [block.heading, block.dateSpans ?? []]
  return [block.spans]
}

/** Returns the text of each field's element on a shared page (`writeSharedPart`), by address. */
export function shownTexts(document: PaperDocument): ReadonlyMap<string, string> {
  const shown = new Map<string, string>()
  const lines = outlineOf(document, true).parts.flatMap(({ blocks }) => blocks.flatMap(linesOf))
  for (const line of lines) {
    const groups: { address: string | undefined; text: string }[] = []
    for (const { address, text } of line) {
      const last = groups.at(-1)
      if (last && last.address === address) last.text += text
      else groups.push({ address, text })
    }
    for (const { address, text } of groups) {
      if (address !== undefined && !shown.has(address)) shown.set(address, text)
    }
  }
  return shown
}
