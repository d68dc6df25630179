import { Parser } from 'htmlparser2'
import { flowText } from '../flow/flow-text'
import { a4 } from '../flow/flow-types'
import { failed, type ReadResult } from '../source/read-result'
import { createHtmlFlow } from './html-flow'

const pieceLength = 16_384

/**
 * Reads a saved web page: headings, paragraphs, lists, tables and emphasis. Ignores scripts,
 * styles, forms, menus and hidden elements; fetches nothing.
 * @param text the decoded page
 * @returns `unsafe` for thousands of nested elements
 */
export function readHtml(text: string): ReadResult {
  const flow = createHtmlFlow()
  const parser = new Parser(
    { onopentag: flow.open, ontext: flow.text, onclosetag: flow.close },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  // In chunks, to check the depth: the parser's time is quadratic in it.
  for (let at = 0; at < text.length; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength))
    if (flow.isTooDeep()) return failed('unsafe')
  }
  parser.end()
  const { paragraphs, language } = flow.finish()
  return flowText({ paragraphs, pageWidth: a4.width, pageHeight: a4.height, language })
}
