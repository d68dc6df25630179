import { hasRightToLeft } from '@/lib/language/unicode/direction'
import type { Span } from '../flow/flow-types'
import { isPrinted, linkOfInstruction, symbolOfInstruction } from '../flow/read-field'
import { signText, symbolOf, symbolText } from '../flow/symbol-fonts'
import { childOf, childrenOf, textOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import type { WordContext } from './context'
import { isPrompt } from './is-prompt'
import { type Place, placeIn } from './read-place'
import { type RunProperties, readRunProperties } from './read-properties'

/** A text box with its place; null if that is unknown. */
type TextBox = { element: XmlElement; place: Place | null }

/** The spans of a paragraph, and the text boxes anchored in it. */
export type Runs = { spans: Span[]; boxes: TextBox[] }

/** An open field: its instruction, whether its result has begun, and the entry of a dropdown. */
type Field = { instruction: string; isResult: boolean; chosen: string }

type Reading = Runs & {
  context: WordContext
  style: RunProperties
  fields: Field[]
  link: string | undefined
  place: Place | null
  /** Whether text is listed only: not written yet, or the reading above a sign. */
  isAside: boolean
  /** Whether text is the exponent of an equation. */
  isExponent: boolean
}

/** Elements whose content is not document text: deletions, moves, notes. */
const leftOut = new Set([
  'del',
  'moveFrom',
  'rPr',
  'pPr',
  'sdtPr',
  'sdtEndPr',
  'rubyPr',
  'delText',
  'commentReference',
  'footnoteReference',
  'endnoteReference',
  'annotationRef',
])

/** Maximum nesting of fields; Word documents have two or three levels. */
const maxFields = 20

/** Default font size (ECMA-376 part 1, 17.3.2.38). */
const defaultSize = 10

const plainSpan: Span = { text: '', size: defaultSize, bold: false, italic: false }

/** Maximum size in points of text that nobody can read. */
const tinySize = 2

/** Whether nobody sees text of a look, or its person has deleted it or not written it yet. */
const isUnseen = (
  { context, isAside }: Reading,
  { hidden, struck, white, size = defaultSize }: RunProperties,
) =>
  isAside ||
  hidden === true ||
  struck === true ||
  size <= tinySize ||
  (white === true && !context.isOnColor)

function put(reading: Reading, text: string, look: RunProperties): void {
  const { fields, spans } = reading
  // Field instructions are not text, nor are generated numbers of pages.
  if (fields.some(({ instruction, isResult }) => !isResult || !isPrinted(instruction))) return
  if (text === '') return
  const linked = fields.map(({ instruction }) => linkOfInstruction(instruction)).find((url) => url)
  const link = reading.link ?? linked
  // Right-to-left text has formatting properties of its own (17.3.2.2).
  const isComplex = hasRightToLeft(text)
  spans.push({
    text: symbolText(text, look.font),
    size: (isComplex ? look.complexSize : undefined) ?? look.size ?? defaultSize,
    // Capitals emphasise a line like bold; the text itself is unchanged.
    bold: (isComplex ? look.complexBold : look.bold) === true || look.capitals === true,
    italic: (isComplex ? look.complexItalic : look.italic) === true,
    ...(link ? { link } : {}),
    ...(isUnseen(reading, look) ? { unseen: true } : {}),
    ...(look.raised || reading.isExponent ? { raised: true } : {}),
  })
}

/** Ends a field; a SYMBOL field adds the character of its instruction, a dropdown its choice. */
function endField(reading: Reading, look: RunProperties): void {
  const { instruction, chosen } = reading.fields.pop() ?? { instruction: '', chosen: '' }
  const sign = symbolOfInstruction(instruction)
  if (sign !== undefined) putSign(reading, sign, look)
  put(reading, chosen, look)
}

/** Returns the chosen entry of a dropdown field, whose result is not in the text. */
function chosenIn(element: XmlElement): string {
  const list = childOf(element, 'ffData', 'ddList')
  const index = Number(childOf(list, 'result')?.attributes.val ?? 0)
  return childrenOf(list, 'listEntry')[index]?.attributes.val ?? ''
}

function takeFieldCharacter(reading: Reading, element: XmlElement, look: RunProperties): void {
  const { fields } = reading
  const field = fields[fields.length - 1]
  const { fldCharType: kind } = element.attributes
  if (kind === 'begin' && fields.length < maxFields)
    fields.push({ instruction: '', isResult: false, chosen: chosenIn(element) })
  else if (kind === 'separate' && field) field.isResult = true
  else if (kind === 'end') endField(reading, look)
}

/** Adds a character of a symbol font. */
function putSign(reading: Reading, sign: string | null, look: RunProperties): void {
  const isFirst = reading.spans.every(({ text }) => text.trim() === '')
  put(reading, signText(sign, isFirst), { ...look, font: '' })
}

function readRun(reading: Reading, run: XmlElement): void {
  const properties = childOf(run, 'rPr')
  const named = childOf(properties, 'rStyle')?.attributes.val
  const look = {
    ...reading.style,
    ...reading.context.styles.characterStyle(named),
    ...readRunProperties(properties),
  }
  for (const element of run.children) readInRun(reading, element, look)
}

function readInRun(reading: Reading, element: XmlElement, look: RunProperties): void {
  const { name, attributes } = element
  if (name === 't') put(reading, textOf(element).replace(/[\r\n\t]/g, ' '), look)
  else if (name === 'tab' || name === 'ptab') put(reading, '\t', look)
  else if (name === 'br' || name === 'cr' || name === 'lastRenderedPageBreak')
    readBreak(reading, element, look)
  else if (name === 'noBreakHyphen') put(reading, '-', look)
  else if (name === 'sym')
    putSign(
      reading,
      symbolOf(Number.parseInt(attributes.char ?? '', 16), attributes.font ?? ''),
      look,
    )
  else if (name === 'fldChar') takeFieldCharacter(reading, element, look)
  else if (name === 'instrText') {
    const field = reading.fields[reading.fields.length - 1]
    if (field && !field.isResult) field.instruction += textOf(element)
  } else readInline(reading, element)
}

/** Reads a break of the line or page; a page may be known to break at both its mark and its place. */
function readBreak(reading: Reading, { name, attributes }: XmlElement, look: RunProperties): void {
  const isRendered = name === 'lastRenderedPageBreak'
  if (isRendered || attributes.type === 'page') reading.context.pages.breaks++
  if (!isRendered) put(reading, '\n', look)
}

/** Reads the choice of `AlternateContent`, or its fallback if the choice has no text. */
function readAlternatives(reading: Reading, element: XmlElement): void {
  const choice = childOf(element, 'Choice')
  const before = reading.spans.length + reading.boxes.length
  if (choice) for (const inner of choice.children) readInRun(reading, inner, reading.style)
  if (reading.spans.length + reading.boxes.length > before) return
  const fallback = childOf(element, 'Fallback')
  if (fallback) for (const inner of fallback.children) readInRun(reading, inner, reading.style)
}

function readInline(reading: Reading, element: XmlElement): void {
  const outer = reading.place
  reading.place = placeIn(element, outer, reading.context.page)
  readPlaced(reading, element)
  reading.place = outer
}

function readPlaced(reading: Reading, element: XmlElement): void {
  const { name, attributes } = element
  if (leftOut.has(name)) return
  if (name === 'r') readRun(reading, element)
  else if (name === 'AlternateContent') readAlternatives(reading, element)
  else if (name === 'txbxContent') reading.boxes.push({ element, place: reading.place })
  // The words of WordArt.
  else if (name === 'textpath') put(reading, attributes.string ?? '', reading.style)
  else if (name === 'sdt' || name === 'rt') {
    const outer = reading.isAside
    reading.isAside ||= name === 'rt' || isPrompt(element, reading.context.isHeading)
    readInside(reading, element)
    reading.isAside = outer
  } else if (name === 'sup') {
    reading.isExponent = true
    readInside(reading, element)
    reading.isExponent = false
  } else if (name === 'hyperlink') {
    const relation = reading.context.relationships.get(attributes.id ?? '')
    const outer = reading.link
    if (relation?.isExternal) {
      reading.link = relation.target
      // The link may be on a picture.
      reading.spans.push({ ...plainSpan, link: relation.target })
    }
    readInside(reading, element)
    reading.link = outer
  } else if (name === 'fldSimple') {
    reading.fields.push({ instruction: attributes.instr ?? '', isResult: true, chosen: '' })
    readInside(reading, element)
    endField(reading, reading.style)
  } else readInside(reading, element)
}

function readInside(reading: Reading, element: XmlElement): void {
  for (const inner of element.children) readInline(reading, inner)
}

/**
 * Reads the content of a paragraph: formatted text, tabs, breaks, links and fields. Skips deleted
 * text; what nobody sees is marked, as are placeholders.
 * @param style character formatting of the paragraph's style
 */
export function readRuns(paragraph: XmlElement, style: RunProperties, context: WordContext): Runs {
  const reading: Reading = {
    ...{ context, style, fields: [], link: undefined, place: null },
    isAside: context.isPlaceholder,
    isExponent: false,
    ...{ spans: [], boxes: [] },
  }
  readInside(reading, paragraph)
  return { spans: reading.spans, boxes: reading.boxes }
}
