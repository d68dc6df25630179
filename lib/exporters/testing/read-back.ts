import { Parser } from 'commonmark'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { withStraightQuotes } from '@/lib/resume/text/typographic-quotes'
import { exportDocx } from '../docx'
import { exportHtml } from '../html'
import { exportMarkdown } from '../markdown'
import { exportPlainText } from '../plain-text'
import { readDocx } from './read-docx'

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

/** Decodes entities in exported HTML. */
export const decodeHtml = (html: string) =>
  html.replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole)

/** Returns the text of an HTML file's body. */
export function readHtml(html: string): string {
  const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? ''
  return decodeHtml(body.replace(/<[^>]*>/g, ' '))
}

/** Returns the text of CommonMark, parsed with the reference implementation. */
export function readMarkdown(markdown: string): string {
  const walker = new Parser().parse(markdown).walker()
  const words: string[] = []
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.entering && event.node.type === 'text') words.push(event.node.literal ?? '')
    else if (/^(?:linebreak|softbreak|paragraph|heading|item)$/.test(event.node.type)) {
      words.push('\n')
    }
  }
  return words.join('')
}

/**
 * Normalises text to compare formats: with straight quotes, without white space, separators, bullets and case. Hyphens
 * are removed as well, since plain text uses them as bullets.
 */
export const inkOf = (text: string) =>
  withStraightQuotes(text)
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s•·-]/g, '')

/** Exports a document in all readable formats and returns their normalised text (`inkOf`). */
export async function inkOfFormats(document: PaperDocument): Promise<Record<string, string>> {
  const docx = readDocx(await exportDocx(document, 'CV'))
  return {
    text: inkOf(exportPlainText(document)),
    markdown: inkOf(readMarkdown(exportMarkdown(document))),
    html: inkOf(readHtml(exportHtml(document, 'CV'))),
    docx: inkOf(docx.paragraphs.map(({ text }) => text).join('\n')),
  }
}
