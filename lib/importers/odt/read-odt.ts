import type { Archive } from '../archive/list-archive'
import { unpackEntries } from '../archive/unpack-entries'
import { flowText } from '../flow/flow-text'
import { a4 } from '../flow/flow-types'
import { placeFrames } from '../flow/place-frames'
import { placeMargins } from '../flow/place-margins'
import { isEmpty } from '../flow/split-lines'
import { failed, type ReadResult } from '../source/read-result'
import { decodeText } from '../text/decode-text'
import { childOf, childrenOf } from '../xml/find-elements'
import { parseXml, type XmlElement } from '../xml/parse-xml'
import type { OdtContext } from './context'
import { readBlocks } from './read-blocks'
import { isColor, pointsOf, readStyles } from './read-styles'

/** Returns a predicate for list levels with a marker: not an empty number format or bullet. */
function readListSigns(sources: readonly (XmlElement | undefined)[]): OdtContext['hasSign'] {
  const unmarked = new Set<string>()
  for (const style of sources.flatMap((source) => childrenOf(source, 'list-style'))) {
    for (const { name, attributes } of style.children) {
      const isUnmarked =
        name === 'list-level-style-number'
          ? (attributes['num-format'] ?? '') === ''
          : name === 'list-level-style-bullet' && (attributes['bullet-char'] ?? '').trim() === ''
      if (isUnmarked) unmarked.add(`${style.attributes.name}/${attributes.level}`)
    }
  }
  return (style, level) => !unmarked.has(`${style ?? ''}/${level}`)
}

function readPage(styles: XmlElement | undefined) {
  const layout = childOf(styles, 'automatic-styles', 'page-layout', 'page-layout-properties')
  const { attributes = {} } = layout ?? {}
  const margin = (side: string) => pointsOf(attributes[`margin-${side}`] ?? attributes.margin) ?? 57
  const width = pointsOf(attributes['page-width']) ?? a4.width
  const left = margin('left')
  const height = pointsOf(attributes['page-height']) ?? a4.height
  const isColored =
    isColor(attributes['background-color']) || childOf(layout, 'background-image') !== undefined
  return { width, height, left, textWidth: width - left - margin('right'), isColored }
}

function readLanguage(styles: XmlElement | undefined): string {
  const defaults = childrenOf(childOf(styles, 'styles'), 'default-style')
  const paragraph = defaults.find(({ attributes }) => attributes.family === 'paragraph')
  const { language = '', country = '' } = childOf(paragraph, 'text-properties')?.attributes ?? {}
  const isKnown = /^[a-z]{2,3}$/i.test(language) && language !== 'zxx'
  return isKnown ? [language, country].filter((part) => /^\w{2,3}$/.test(part)).join('-') : ''
}

const usesTitle = (element: XmlElement, context: OdtContext): boolean =>
  element.children.some(
    (child) =>
      (child.name === 'p' &&
        context.styles('paragraph', child.attributes['style-name']).isTitle === true) ||
      usesTitle(child, context),
  )

/**
 * Reads an OpenDocument text as displayed: styles, lists, tables (also for layout), text boxes,
 * tabs, headers, footers and notes.
 * @returns the lines or an error code; `no-text` for a document of pictures
 */
export function readOdt(archive: Archive): ReadResult {
  // 1. Open content and styles.
  const unpacked = unpackEntries(archive, (name) => name === 'content.xml' || name === 'styles.xml')
  if (!unpacked.ok) return unpacked
  const content = parseXml(decodeText(unpacked.parts.get('content.xml') ?? new Uint8Array()))
  if (!content.ok) return content
  const styleBytes = unpacked.parts.get('styles.xml')
  const named = styleBytes ? parseXml(decodeText(styleBytes)) : null
  if (named && !named.ok) return named
  const body = childOf(content.root, 'body', 'text')
  if (!body) return failed('damaged')

  // 2. Read styles, lists and page size.
  const styles = named?.root
  const sources = [
    childOf(styles, 'styles'),
    childOf(styles, 'automatic-styles'),
    childOf(content.root, 'automatic-styles'),
  ]
  const page = readPage(styles)
  let streams = 0
  const context: OdtContext = {
    styles: readStyles(sources),
    hasSign: readListSigns(sources),
    isOnColor: page.isColored,
    left: page.left,
    width: page.textWidth,
    listStyle: undefined,
    listLevel: 0,
    list: '',
    lowered: 0,
    notes: [],
    nextStream: () => ++streams,
    page: { left: page.left, width: page.textWidth, height: page.height },
  }
  if (usesTitle(body, context)) context.lowered = 1

  // 3. Read the text, then headers, footers and notes.
  const master = childOf(styles, 'master-styles', 'master-page')
  const header = childOf(master, 'header-first') ?? childOf(master, 'header')
  const others = (master?.children ?? []).filter(
    (one) => one !== header && /^(?:header|footer)(?:-first|-left)?$/.test(one.name),
  )
  const readIn = (element: XmlElement, isOnColor: boolean) =>
    placeFrames(readBlocks(element, { ...context, isOnColor }), context.page, context.nextStream)
  const text = readIn(body, context.isOnColor)
  const margins = {
    header: header ? readIn(header, true) : [],
    others: others.flatMap((one) => readIn(one, true)),
    notes: context.notes.flatMap((note) => readBlocks(note, { ...context, notes: [] })),
  }
  const paragraphs = placeMargins(text, margins, context.nextStream)
  const hasPictures = archive.entries.some(({ name }) => name.startsWith('Pictures/'))
  if (paragraphs.every(isEmpty)) return failed(hasPictures ? 'no-text' : 'empty')

  // 4. Lay the paragraphs out as lines.
  return flowText({
    paragraphs,
    pageWidth: page.width,
    pageHeight: page.height,
    language: readLanguage(styles),
  })
}
