import type { Frame, Paragraph } from '../flow/flow-types'
import { placeFrames } from '../flow/place-frames'
import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import type { WordContext } from './context'
import { isOneControl, isPrompt } from './is-prompt'
import { type Place, readFrame } from './read-place'
import {
  type ParagraphProperties,
  readParagraphProperties,
  readRunProperties,
} from './read-properties'
import { readRuns } from './read-runs'
import { readTable } from './read-table'

/** Merges paragraph properties: its own override those of its list, then of its style. */
function standOf(element: XmlElement, style: ParagraphProperties, context: WordContext) {
  const own = readParagraphProperties(childOf(element, 'pPr'))
  const list = own.list ?? style.list
  const level = list && context.numbering(list.id, list.level)
  return {
    stand: { ...style, ...level?.paragraph, ...own },
    place: list && level?.hasSign ? { id: level.list, depth: list.level } : null,
  }
}

/** Returns the heading level, 1 to 6; a title is 1 and shifts the headings down. */
function levelOf(outline: number, isTitle: boolean, lowered: number): number {
  if (isTitle) return 1
  return outline === 0 ? 0 : Math.min(6, outline + lowered)
}

function readParagraph(element: XmlElement, context: WordContext): Paragraph[] {
  const properties = childOf(element, 'pPr')
  const style = context.styles.paragraphStyle(childOf(properties, 'pStyle')?.attributes.val)
  const { stand, place } = standOf(element, style.paragraph, context)
  const hasSign = place !== null && place !== undefined
  const isOnColor = context.isOnColor || stand.shaded === true
  const { spans, boxes } = readRuns(element, style.run, {
    ...context,
    isOnColor,
    isHeading: (stand.outline ?? 0) > 0 && isOneControl(element),
  })
  const { left = 0, firstLine = 0, before = 0, after = 0, outline = 0, stops = [] } = stand
  const { ruled = false } = stand
  // A list marker hangs outside: the text begins at the indent.
  const x = context.left + left + (hasSign ? 0 : firstLine)
  const hanging = firstLine < 0 && !hasSign ? [left] : []
  const mark = readRunProperties(childOf(properties, 'rPr'))
  const emptySize = mark.size ?? style.run.size ?? 10
  const shown =
    spans.length > 0 ? spans : [{ text: '', size: emptySize, bold: false, italic: false }]
  const paragraph: Paragraph = {
    parts: [{ x, spans: shown }],
    stops: [...stops, ...hanging].map((stop) => context.left + stop).sort((a, b) => a - b),
    before,
    after,
    bullet: hasSign,
    ...(place ? { list: place } : {}),
    level: levelOf(outline, style.isTitle, context.lowered),
    ruled,
    stream: 0,
    frame: readFrame(properties, context.page),
    page: context.pages.breaks,
  }
  return [...boxes.flatMap(({ element, place }) => readBox(element, place, context)), paragraph]
}

const nowhere: Frame = { x: 0, y: 0, width: 0, height: 0, isOnPage: false, isPlaced: false }

/** Reads a text box; one within it keeps its own place. */
function readBox(box: XmlElement, place: Place | null, context: WordContext): Paragraph[] {
  const frame = place?.frame ?? { ...nowhere }
  const width = frame.width || context.width
  const inside = readBlocks(box, { ...context, isOnColor: true, left: frame.x, width })
  return inside.map((one) => ({ ...one, frame: one.frame ?? frame }))
}

/** Reads the content of a cell, whose frames stay in it. */
const readCell = (cell: XmlElement, context: WordContext) =>
  placeFrames(readBlocks(cell, { ...context, isOnColor: true }), context.page, context.nextStream)

/** Elements whose content is not document text. */
const leftOut = new Set(['sectPr', 'del', 'moveFrom', 'sdtPr', 'sdtEndPr', 'tcPr', 'tblPr', 'trPr'])

/** Joins paragraphs whose mark between them is deleted, as when the change is accepted. */
function joinDeleted(children: readonly XmlElement[]): XmlElement[] {
  const open: XmlElement[] = []
  return children.flatMap((child, at) => {
    const isOpen = child.name === 'p' && children[at + 1]?.name === 'p'
    if (isOpen && childOf(child, 'pPr', 'rPr', 'del')) {
      for (const inner of child.children) if (inner.name !== 'pPr') open.push(inner)
      return []
    }
    return open.length === 0
      ? [child]
      : [{ ...child, children: [...open.splice(0), ...child.children] }]
  })
}

/** Returns whether a content control holds one paragraph, in a style of headings. */
function isHeading(control: XmlElement, { styles }: WordContext): boolean {
  const [first, second] = childrenOf(childOf(control, 'sdtContent'), 'p')
  const style = styles.paragraphStyle(childOf(first, 'pPr', 'pStyle')?.attributes.val)
  return second === undefined && (style.paragraph.outline ?? 0) > 0
}

/**
 * Reads the paragraphs and tables of a body, cell, header or text box, in order. A text box
 * precedes the paragraph that anchors it.
 */
export function readBlocks(element: XmlElement, context: WordContext): Paragraph[] {
  return joinDeleted(element.children).flatMap((child) => {
    if (leftOut.has(child.name)) return []
    if (child.name === 'p') return readParagraph(child, context)
    if (child.name === 'tbl') return readTable(child, context, readCell)
    if (child.name === 'AlternateContent') {
      return readBlocks(childOf(child, 'Choice') ?? childOf(child, 'Fallback') ?? child, context)
    }
    const isPlaceholder = context.isPlaceholder || isPrompt(child, isHeading(child, context))
    return readBlocks(child, { ...context, isPlaceholder })
  })
}
