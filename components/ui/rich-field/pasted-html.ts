import { DOMParser as ContentParser } from 'prosemirror-model'
import { exponent, raiseDigits } from '@/lib/resume/text/raised-digits'
import type { Span } from '@/lib/resume/text/rich-text'
import { schema, spansOfDocument } from './editor-document'
import { subPointMark } from './paste-lines'
import { plainSpan } from './span-edits'

/** Parses marks like a field's. Blocks other than these become lines. */
const parser = new ContentParser(schema, [
  { tag: 'p', node: 'line' },
  { tag: 'tr', node: 'line' },
  ...ContentParser.fromSchema(schema).rules,
])

/**
 * Matches list numbers and bullets that Word inserts, hidden elements, copies of a text for screen readers, and text that
 * is struck out.
 */
const unseen = [
  '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i], [hidden], textarea, select, svg',
  '.visually-hidden, .sr-only, [style*="clip:" i], [style*="clip-path:" i]',
  '[style*="display:none" i], [style*="display: none" i]',
  's, strike, del, [style*="line-through" i]',
].join(', ')

/** Matches superscripts of web pages, Word and Google Docs. */
const raised = 'sup, [style*="vertical-align:super" i], [style*="vertical-align: super" i]'

/** Matches items of a list in a list, of web pages and of Word. */
const nested = 'li li, :is(ul, ol) > :is(ul, ol) > li, [style*="mso-list" i][style*=" level2 " i]'

const isPreformatted = (element: HTMLElement) =>
  element.tagName === 'PRE' || /^(?:pre|break-spaces)/.test(element.style.whiteSpace)

/** Inserts text for breaks and gaps of HTML, so that the parser keeps them. */
function markGaps(body: HTMLElement): void {
  for (const item of body.querySelectorAll(nested)) item.prepend(subPointMark)
  for (const element of body.querySelectorAll(unseen)) element.remove()
  for (const element of body.querySelectorAll(raised)) {
    const text = element.textContent?.trim() ?? ''
    // Plain text cannot raise: "10" and a raised "6" would be 106.
    if (exponent.test(text)) element.textContent = raiseDigits(text)
  }
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
 * Removes event handlers, styles and scripts from pasted HTML. They would have no effect, but the browser reports each
 * as a violation of the content security policy when it parses them.
 */
export const dropActive = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''),
    )

/**
 * Parses pasted HTML (of Word, Google Docs, a web page) to text with bold, italic and allowed links, and a line break
 * between blocks.
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
