import type { Archive } from '../archive/list-archive'
import { flowText } from '../flow/flow-text'
import { a4 } from '../flow/flow-types'
import { placeFrames } from '../flow/place-frames'
import { placeMargins } from '../flow/place-margins'
import { isEmpty } from '../flow/split-lines'
import { failed, type ReadResult } from '../source/read-result'
import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import type { WordContext } from './context'
import { openPackage, type Part, type WordPackage } from './open-package'
import { readBlocks } from './read-blocks'
import { readNumbering } from './read-numbering'
import { pointsOf } from './read-properties'
import { readStyles } from './read-styles'

/** Returns all descendants with a name, in document order. */
function allOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ])
}

/** Returns page size and margins of the first section. */
function readPage(section: XmlElement | undefined) {
  const size = childOf(section, 'pgSz')?.attributes
  const margins = childOf(section, 'pgMar')?.attributes
  const width = pointsOf(size?.w) ?? a4.width
  const left = pointsOf(margins?.left) ?? 72
  const right = pointsOf(margins?.right) ?? 72
  return { width, height: pointsOf(size?.h) ?? a4.height, left, textWidth: width - left - right }
}

/** Returns the first page's header, and all other headers and footers. */
function readMargins(body: XmlElement, word: WordPackage): { header: Part[]; others: Part[] } {
  const [first, ...sections] = allOf(body, 'sectPr')
  const partsOf = (section: XmlElement | undefined, name: string) =>
    childrenOf(section, name).map(({ attributes }) => ({
      type: attributes.type,
      part: word.partOf(attributes.id ?? ''),
    }))
  const own = childOf(first, 'titlePg') ? 'first' : 'default'
  const headers = partsOf(first, 'headerReference')
  const header = headers.filter(({ type }) => type === own)
  const others = [
    ...headers.filter(({ type }) => type !== own),
    ...partsOf(first, 'footerReference'),
    ...sections.flatMap((section) => [
      ...partsOf(section, 'headerReference'),
      ...partsOf(section, 'footerReference'),
    ]),
  ]
  const shown = new Set(others.flatMap(({ part }) => part ?? []))
  return { header: header.flatMap(({ part }) => part ?? []), others: [...shown] }
}

/** Returns footnotes, endnotes and comments, without separators. */
const notesIn = (word: WordPackage): { note: XmlElement; part: Part }[] =>
  ['footnotes', 'endnotes', 'comments'].flatMap((name) => {
    const part = word.related(name)
    const notes = part?.root.children.filter(
      ({ attributes }) => !/separator/i.test(attributes.type ?? ''),
    )
    return part && notes ? notes.map((note) => ({ note, part })) : []
  })

function usesTitle(body: XmlElement, context: WordContext): boolean {
  return allOf(body, 'pStyle').some(
    ({ attributes }) => context.styles.paragraphStyle(attributes.val).isTitle,
  )
}

/**
 * Reads a Word document as displayed: styles, lists, tables (also for layout), text boxes, tabs,
 * headers, footers and notes. Skips hidden and deleted text and placeholders.
 * @returns the lines or an error code; `no-text` for a document of pictures
 */
export function readDocx(archive: Archive): ReadResult {
  // 1. Open the parts.
  const word = openPackage(archive)
  if (!word.ok) return word
  const body = childOf(word.main.root, 'body')
  if (!body) return failed('damaged')

  // 2. Read styles, lists and page size.
  const section = allOf(body, 'sectPr')[0]
  const page = readPage(section)
  let streams = 0
  const context: WordContext = {
    styles: readStyles(word.related('styles')?.root),
    numbering: readNumbering(word.related('numbering')?.root),
    relationships: word.main.relationships,
    left: page.left,
    width: page.textWidth,
    lowered: 0,
    isPlaceholder: false,
    isHeading: false,
    isOnColor: childOf(word.main.root, 'background') !== undefined,
    nextStream: () => ++streams,
    page: { left: page.left, width: page.textWidth, height: page.height },
    pages: { breaks: 0 },
  }
  if (usesTitle(body, context)) context.lowered = 1

  // 3. Read the text, then headers, footers and notes.
  const readIn = (element: XmlElement, { relationships }: Part, isOnColor = context.isOnColor) =>
    placeFrames(
      readBlocks(element, { ...context, isOnColor, relationships, pages: { breaks: 0 } }),
      context.page,
      context.nextStream,
    )
  const readPart = (part: Part) => readIn(part.root, part, true)
  const margins = readMargins(body, word)
  const text = readIn(body, word.main)
  const paragraphs = placeMargins(
    text,
    {
      header: margins.header.flatMap(readPart),
      others: margins.others.flatMap(readPart),
      notes: notesIn(word).flatMap(({ note, part }) => readIn(note, part)),
    },
    context.nextStream,
  )

  // 4. Lay the paragraphs out as lines.
  const hasPictures = archive.entries.some(({ name }) => /^word\/media\//i.test(name))
  if (paragraphs.every(isEmpty)) return failed(hasPictures ? 'no-text' : 'empty')
  return flowText({
    paragraphs,
    pageWidth: page.width,
    pageHeight: page.height,
    language: context.styles.language,
  })
}
