import { flowText } from '../flow/flow-text'
import { a4, type Paragraph, plainParagraph } from '../flow/flow-types'
import { asidesOf } from '../flow/part-unseen'
import { importLimits } from '../import-limits'
import { failed, type ReadResult } from '../source/read-result'
import { cleanProfile } from './copied-profile'

const size = 10
/** Character width in points, and tab width in characters. */
const letterWidth = 6
const tabLetters = 8

/** Matches a line that only underlines or divides. */
const rule = /^\s*([-=_*~#\u2500-\u257f\u2010-\u2015])(?:\s?\1){2,}\s*$/

/** Matches a framed heading: "== Work ==". */
const framed = /^\s*([-=*_#~])\1{1,}\s+(\S.{0,60}?\S)\s+\1{2,}\s*$/

/** Returns the indent of a line, in characters. */
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

/** Maximum length of an underlined heading; a rule below longer text is a divider. */
const headingLength = 60

/**
 * Reads plain text: lines with their indent, blank lines, columns separated by spaces or tabs,
 * underlined and framed headings. Wrapped lines are joined later.
 * @param text decoded
 */
export function readText(text: string): ReadResult {
  if (text.length > importLimits.textCharacters) return failed('too-large')
  const { lines, listed } = cleanProfile(text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/))
  const paragraphs: Paragraph[] = []
  lines.forEach((line, index) => {
    if (rule.test(line)) return
    const isUnderlined =
      line.trim() !== '' && line.trim().length <= headingLength && rule.test(lines[index + 1] ?? '')
    const inFrame = framed.exec(line)?.[2]
    const words = inFrame ?? line.trimStart()
    paragraphs.push(paragraphOf(words, indentOf(line), isUnderlined || inFrame ? 2 : 0))
  })
  paragraphs.push(...asidesOf(listed, paragraphs))
  return flowText({ paragraphs, pageWidth: a4.width, pageHeight: a4.height, language: '' })
}
