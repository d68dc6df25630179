import { Parser } from 'commonmark'
import type { PaperDocument } from '@/lib/resume/schema/document'
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

/** Text of HTML that our exporter wrote. */
export const decodeHtml = (html: string) =>
  html.replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole)

/** The words of an HTML file's body. */
export function readHtml(html: string): string {
  const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? ''
  return decodeHtml(body.replace(/<[^>]*>/g, ' '))
}

/** The words of a CommonMark text, as the reference implementation reads them. */
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
 * The characters that a format says, in order: without white space, the dots between facts and the
 * signs of lists, in capitals, because headings are set so in some. Plain text has hyphens before
 * bullets, which nothing tells from typed ones, so hyphens are left out everywhere.
 */
export const inkOf = (text: string) =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s•·-]/g, '')

/** Returns the characters (`inkOf`) of a document in every format that people read, as read back from the files. */
export async function inkOfFormats(document: PaperDocument): Promise<Record<string, string>> {
  const docx = readDocx(await exportDocx(document, 'CV'))
  return {
    text: inkOf(exportPlainText(document)),
    markdown: inkOf(readMarkdown(exportMarkdown(document))),
    html: inkOf(readHtml(exportHtml(document, 'CV'))),
    docx: inkOf(docx.paragraphs.map(({ text }) => text).join('\n')),
  }
}
