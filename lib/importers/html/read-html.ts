import { Parser } from 'htmlparser2'
import { flowText } from '../flow/flow-text'
import { a4 } from '../flow/flow-types'
import { failed, type ReadResult } from '../source/read-result'
import { createHtmlFlow } from './html-flow'

const pieceLength = 16_384

/**
 * Reads a page that was saved from the web: headings, paragraphs, lists, tables and what is set off.
 * Scripts, styles, forms, menus and what is hidden are left out; nothing that it names is fetched.
 *
 * @param text the page, decoded
 * @returns `unsafe` for thousands of elements in each other
 */
export function readHtml(text: string): ReadResult {
  const flow = createHtmlFlow()
  const parser = new Parser(
    { onopentag: flow.open, ontext: flow.text, onclosetag: flow.close },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  // In pieces: the parser's own time grows with the square of how deep elements are open.
  for (let at = 0; at < text.length; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength))
    if (flow.isTooDeep()) return failed('unsafe')
  }
  parser.end()
  const { paragraphs, language } = flow.finish()
  return flowText({ paragraphs, pageWidth: a4.width, pageHeight: a4.height, language })
}
