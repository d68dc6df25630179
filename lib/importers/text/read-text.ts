import { flowText } from '../flow/flow-text'
import { a4, type Paragraph, plainParagraph } from '../flow/flow-types'
import { importLimits } from '../import-limits'
import { failed, type ReadResult } from '../source/read-result'

const size = 10
/** A letter and a tab of a typewriter, in points. */
const letterWidth = 6
const tabLetters = 8

/** A row of signs that only underlines or divides. */
const rule = /^\s*([-=_*~#\u2500-\u257f\u2010-\u2015])(?:\s?\1){2,}\s*$/

/** A line between marks that only say that it is a heading: "== Work ==". */
const framed = /^\s*([-=*_#~])\1{1,}\s+(\S.{0,60}?\S)\s+\1{2,}\s*$/

/** Returns the indent of a line, in letters. */
function indentOf(line: string): number {
  let letters = 0
  for (const sign of line) {
    if (sign === '\t') letters += tabLetters - (letters % tabLetters)
    else if (sign === ' ' || sign === '\u00a0') letters++
    else break
  }
  return letters
}

function paragraphOf(text: string, indent: number, level: number): Paragraph {
  const look = { size, bold: level > 0, italic: false }
  const parts = [{ x: indent * letterWidth, spans: [{ ...look, text }] }]
  return { ...plainParagraph, parts, level }
}

/** Letters of an underlined heading at most: a rule below a paragraph divides. */
const headingLength = 60

/**
 * Reads plain text, typed or pasted: lines as they stand, how far each is set in, gaps of blank lines,
 * columns by runs of spaces or tabs, headings by what underlines or frames them. Whether a line
 * goes on in the next, only who understands it can tell.
 *
 * @param text decoded
 */
export function readText(text: string): ReadResult {
  if (text.length > importLimits.textCharacters) return failed('too-large')
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
  const paragraphs: Paragraph[] = []
  lines.forEach((line, index) => {
    if (rule.test(line)) return
    const isUnderlined =
      line.trim() !== '' && line.trim().length <= headingLength && rule.test(lines[index + 1] ?? '')
    const inFrame = framed.exec(line)?.[2]
    const words = inFrame ?? line.trimStart()
    paragraphs.push(paragraphOf(words, indentOf(line), isUnderlined || inFrame ? 2 : 0))
  })
  return flowText({ paragraphs, pageWidth: a4.width, pageHeight: a4.height, language: '' })
}
