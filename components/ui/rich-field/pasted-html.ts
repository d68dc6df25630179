import { DOMParser as ContentParser } from 'prosemirror-model'
import type { Span } from '@/lib/resume/text/rich-text'
import { schema, spansOfDocument } from './editor-document'
import { plainSpan } from './span-edits'

/** Marks are read as those of a field. Text in blocks other than these is put into lines of its own. */
const parser = new ContentParser(schema, [
  { tag: 'p', node: 'line' },
  { tag: 'tr', node: 'line' },
  ...ContentParser.fromSchema(schema).rules,
])

/** Numbers and signs that Word writes in front of items; what is not shown. */
const unseen =
  '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i], [hidden], textarea, select, svg'

const isPreformatted = (element: HTMLElement) =>
  element.tagName === 'PRE' || /^(?:pre|break-spaces)/.test(element.style.whiteSpace)

/** Writes breaks and gaps that HTML shows without a letter into its text, where the parser keeps them. */
function markGaps(body: HTMLElement): void {
  for (const element of body.querySelectorAll(unseen)) element.remove()
  for (const element of body.querySelectorAll('br')) element.replaceWith('\u2028')
  for (const cell of body.querySelectorAll('td, th')) cell.append(' ')
  for (const element of body.querySelectorAll<HTMLElement>('pre, [style*="white-space"]')) {
    if (!isPreformatted(element)) continue
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      text.textContent = text.textContent?.replaceAll('\n', '\u2028') ?? ''
    }
  }
}

/**
 * Pasted HTML without event handlers, styles and scripts. None would ever take effect; but the browser reports each to
 * the content security policy as soon as it reads it, and reports shall mean something.
 */
export const dropActive = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''),
    )

/**
 * Parses pasted HTML (of Word, Google Docs, a web page) to its text with bold, italic and allowed links, and a line
 * break where one block ends and the next begins.
 */
export function spansOfHtml(html: string): Span[] {
  const { body } = new DOMParser().parseFromString(dropActive(html), 'text/html')
  markGaps(body)
  const spans: Span[] = []
  parser.parse(body, { topNode: schema.node('lines') }).forEach((line) => {
    spans.push(...spansOfDocument(line), plainSpan('\n'))
  })
  return spans
}
