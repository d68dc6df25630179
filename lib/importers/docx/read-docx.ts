import type { Archive } from '../archive/list-archive'
import { flowText } from '../flow/flow-text'
import { a4, type Paragraph } from '../flow/flow-types'
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

/** All elements of a name, however deep, in their order. */
function allOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ])
}

/** The page of the first section. */
function readPage(section: XmlElement | undefined) {
  const size = childOf(section, 'pgSz')?.attributes
  const margins = childOf(section, 'pgMar')?.attributes
  const width = pointsOf(size?.w) ?? a4.width
  const left = pointsOf(margins?.left) ?? 72
  const right = pointsOf(margins?.right) ?? 72
  return { width, height: pointsOf(size?.h) ?? a4.height, left, textWidth: width - left - right }
}

/** The header or footer of the first page: one of its own where the section has that, else the usual. */
function firstPagePart(
  section: XmlElement | undefined,
  name: 'headerReference' | 'footerReference',
  word: WordPackage,
): Part | null {
  const references = childrenOf(section, name)
  const own = childOf(section, 'titlePg') ? 'first' : 'default'
  const reference = references.find(({ attributes }) => attributes.type === own)
  return reference ? word.partOf(reference.attributes.id ?? '') : null
}

/** Whether a footer says anything of the person, page numbers aside. */
const saysSomething = (paragraphs: readonly Paragraph[]) =>
  paragraphs.some(({ parts }) =>
    parts.some(({ spans }) =>
      /[@\d]|\p{L}{3,}.*\p{L}{3,}/u.test(
        spans
          .map((span) => span.text)
          .join('')
          .slice(0, 300),
      ),
    ),
  )

function usesTitle(body: XmlElement, context: WordContext): boolean {
  return allOf(body, 'pStyle').some(
    ({ attributes }) => context.styles.paragraphStyle(attributes.val).isTitle,
  )
}

/**
 * Reads a Word document from its XML, as it shows: styles, lists, tables (also as layout), text boxes,
 * tabs, the header of the first page. Nothing that is hidden, deleted or a prompt comes along.
 *
 * @returns the lines, or why there are none; `no-text` for a document of pictures
 */
export function readDocx(archive: Archive): ReadResult {
  // 1. Open the parts that are read.
  const word = openPackage(archive)
  if (!word.ok) return word
  const body = childOf(word.main.root, 'body')
  if (!body) return failed('damaged')

  // 2. Learn what styles, lists and the page say.
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
    nextStream: () => ++streams,
  }
  if (usesTitle(body, context)) context.lowered = 1

  // 3. Read the first page's header, the body, and a footer that says something.
  const readPart = (part: Part | null) =>
    part ? readBlocks(part.root, { ...context, relationships: part.relationships }) : []
  const header = readPart(firstPagePart(section, 'headerReference', word))
  const paragraphs = readBlocks(body, context)
  const footer = readPart(firstPagePart(section, 'footerReference', word))
  const below = saysSomething(footer) ? footer : []

  // 4. Lay them under each other.
  const all = [...header, ...paragraphs, ...below]
  const hasPictures = archive.entries.some(({ name }) => /^word\/media\//i.test(name))
  if (all.every(isEmpty)) return failed(hasPictures ? 'no-text' : 'empty')
  return flowText({
    paragraphs: all,
    pageWidth: page.width,
    pageHeight: page.height,
    language: context.styles.language,
  })
}
