import { arrangeTable } from '../flow/arrange-table'
import { type Cell, type Look, type Paragraph, plainParagraph, type Span } from '../flow/flow-types'
import { coverRows, spanOf } from '../flow/merged-cells'
import { asidesOf } from '../flow/part-unseen'
import { symbolText } from '../flow/symbol-fonts'
import { importLimits } from '../import-limits'
import {
  blockElements,
  boldElements,
  headingSizes,
  italicElements,
  listedElements,
  readInlineStyle,
  skippedElements,
} from './html-styles'
import { createStyleSheet } from './style-sheet'

/** An open element with its inherited state. */
type Frame = {
  name: string
  look: Look
  link: string | undefined
  /** Font families, to detect symbol fonts. */
  font: string | undefined
  isSkipped: boolean
  /** Hidden or struck text, menus and forms: listed only. */
  isListed: boolean
  isRaised: boolean
  /** Indent in points. */
  indent: number
  level: number
  /** Preserves white space, as in `pre`. */
  isPreformatted: boolean
}

/** An open table; its content is collected by cell. */
type OpenTable = { rows: Cell[][]; outer: Paragraph[]; span: number }

/** Elements that end the continuation of a list item. */
const listElements = new Set(['ul', 'ol', 'menu', 'dl', 'table'])

const indentStep = 24
/** Margins of blocks in points, as in browser style sheets. */
const blockSpace: Record<string, number> = {
  p: 12,
  ul: 12,
  ol: 12,
  dl: 12,
  blockquote: 12,
  pre: 12,
}
const textWidth = 451

/** Maximum depth of elements tracked; deeper ones count as part of their ancestor. */
const deepest = 300
/** Maximum number of open elements; more is an attack, not unclosed tags. */
const deepestOpen = 5_000

const outermost: Frame = {
  name: '',
  look: { size: 12, bold: false, italic: false },
  link: undefined,
  font: undefined,
  isSkipped: false,
  isListed: false,
  isRaised: false,
  indent: 0,
  level: 0,
  isPreformatted: false,
}

/** Maximum texts that are listed only: saved pages of networks have long menus. */
const maxListed = 200

const isShownInput = ({ type = 'text' }: Record<string, string>) =>
  /^(?:text|email|tel|url|search|number|date|month|week|time|datetime-local)$/i.test(type)

const isHidden = (attributes: Record<string, string>) =>
  attributes.hidden !== undefined || attributes['aria-hidden'] === 'true'

function frameOf(name: string, attributes: Record<string, string>, outer: Frame): Frame {
  const style = readInlineStyle(attributes.style ?? '')
  const heading = /^h([1-6])$/.exec(name)?.[1]
  const isIndented = name === 'ul' || name === 'ol' || name === 'dd' || name === 'blockquote'
  return {
    name,
    look: {
      size: style.size ?? headingSizes[name] ?? outer.look.size,
      bold: style.bold ?? (boldElements.has(name) || outer.look.bold),
      italic: style.italic ?? (italicElements.has(name) || outer.look.italic),
    },
    link: name === 'a' ? attributes.href?.trim() : outer.link,
    font: style.font ?? attributes.face ?? outer.font,
    isSkipped:
      outer.isSkipped ||
      skippedElements.has(name) ||
      (name === 'option' && attributes.selected === undefined),
    isListed:
      outer.isListed ||
      listedElements.has(name) ||
      style.hidden === true ||
      style.struck === true ||
      isHidden(attributes) ||
      attributes.role === 'navigation',
    isRaised: style.raised ?? (name === 'sup' || (outer.isRaised && name !== 'sub')),
    indent: outer.indent + (isIndented ? indentStep : 0),
    level: heading ? Number(heading) : outer.level,
    isPreformatted: name === 'pre' || outer.isPreformatted,
  }
}

/** Collects the paragraphs of a page from parser events. */
export function createHtmlFlow() {
  const frames: Frame[] = [outermost]
  const tables: OpenTable[] = []
  let paragraphs: Paragraph[] = []
  let spans: Span[] = []
  let bullet = false
  /** Whether the open list item has a first paragraph and no nested list. */
  let isInItem = false
  let space = 0
  let tooDeep = 0
  let streams = 0
  let count = 0
  let language = ''
  const sheet = createStyleSheet()
  /** Texts that are listed only, and the open one. */
  const listed: string[] = []
  let listedText = ''
  const current = () => frames[frames.length - 1] ?? outermost

  /** Ends the current paragraph. */
  const endParagraph = () => {
    const hasWords = spans.some(({ text, link }) => text.trim() !== '' || link)
    // Collects one more than the limit, so that the caller can detect the excess.
    if (hasWords && ++count <= importLimits.lines + 1) {
      const { indent, level } = current()
      const parts = [{ x: indent, spans }]
      const continues = isInItem
      paragraphs.push({ ...plainParagraph, parts, before: space, bullet, continues, level })
      isInItem ||= bullet
      bullet = false
      space = 0
    }
    spans = []
  }

  /** Ends the open text that is listed only. */
  const endListed = () => {
    const text = listedText.replace(/\s+/g, ' ').trim()
    if (text !== '' && listed.length < maxListed) listed.push(text)
    listedText = ''
  }

  /** Records the target of a link without text, such as a picture. */
  const addLink = () => {
    const { look, link } = current()
    if (link) spans.push({ ...look, text: '', link })
  }

  const openTable = (name: string, { rowspan }: Record<string, string>) => {
    if (name === 'table') {
      tables.push({ rows: [], outer: paragraphs, span: 1 })
      paragraphs = []
      return
    }
    const table = tables[tables.length - 1]
    if (!table) return
    if (name === 'tr' || table.rows.length === 0) table.rows.push([])
    if (name === 'td' || name === 'th') {
      // Content between cells is shown above the table, as in browsers.
      if (paragraphs.length > 0) table.outer = table.outer.concat(paragraphs)
      paragraphs = []
      table.span = spanOf(rowspan)
    }
  }

  const closeTable = (name: string) => {
    const table = tables[tables.length - 1]
    if (!table) return
    if (name === 'td' || name === 'th') {
      table.rows.at(-1)?.push({ x: 0, width: 0, paragraphs, rows: table.span })
      paragraphs = []
    } else if (name === 'table') {
      tables.pop()
      const stray = paragraphs
      paragraphs = table.outer
      const arranged = arrangeTable(withWidths(coverRows(table.rows)), () => ++streams)
      paragraphs = paragraphs.concat(stray, arranged)
    }
  }

  const openListed = (name: string, attributes: Record<string, string>, outer: Frame) => {
    if (blockElements.has(name) || !outer.isListed) endListed()
    if (name === 'input' && isShownInput(attributes)) listedText += ` ${attributes.value ?? ''}`
  }

  const openShown = (name: string, attributes: Record<string, string>) => {
    if (listElements.has(name)) isInItem = false
    if (name === 'br') spans.push({ ...current().look, text: '\n' })
    else if (name === 'a') addLink()
    else if (name === 'li') bullet = true
    else openTable(name, attributes)
  }

  return {
    /** Handles a start tag. */
    open(name: string, attributes: Record<string, string>): void {
      if (frames.length > deepest) {
        tooDeep++
        return
      }
      if (name === 'html') language = attributes.lang ?? ''
      if (blockElements.has(name)) {
        endParagraph()
        space = Math.max(space, blockSpace[name] ?? (headingSizes[name] ? 14 : 0))
      }
      const outer = current()
      const frame = frameOf(name, attributes, outer)
      frame.isListed ||= sheet.isUnseen(name, attributes)
      frames.push(frame)
      if (frame.isSkipped) return
      if (frame.isListed) openListed(name, attributes, outer)
      else openShown(name, attributes)
    },

    /** Handles text, possibly in several calls. */
    text(words: string): void {
      const { name, isSkipped, isListed, isRaised, isPreformatted, look, link, font } = current()
      if (name === 'style') sheet.add(words)
      if (isSkipped) return
      if (isListed) {
        if (listedText.length < importLimits.lineCharacters) listedText += words
        return
      }
      const text = isPreformatted
        ? words.replace(/\r\n?/g, '\n')
        : words.replace(/[ \t\r\n\f]+/g, ' ')
      spans.push({
        ...{ ...look, text: symbolText(text, font) },
        ...(link ? { link } : {}),
        ...(isRaised ? { raised: true } : {}),
      })
    },

    /** Handles an end tag. */
    close(name: string): void {
      if (tooDeep > 0) {
        tooDeep--
        return
      }
      const frame = current()
      if (frame.name !== name || frames.length === 1) return
      if (blockElements.has(name)) {
        endParagraph()
        space = Math.max(space, blockSpace[name] ?? 0)
      }
      frames.pop()
      if (frame.isListed) {
        if (blockElements.has(name) || !current().isListed) endListed()
        return
      }
      if (name === 'li') bullet = false
      if (name === 'li' || listElements.has(name)) isInItem = false
      if (!frame.isSkipped) closeTable(name)
    },

    /** Returns whether elements are nested too deeply to be an honest page. */
    isTooDeep: () => tooDeep > deepestOpen,

    /** Returns the collected paragraphs, in reading order, and the language. */
    finish(): { paragraphs: Paragraph[]; language: string } {
      endParagraph()
      endListed()
      return { paragraphs: [...paragraphs, ...asidesOf(listed, paragraphs)], language }
    },
  }
}

/** Distributes the page width evenly over cells: actual widths would need a layout engine. */
function withWidths(rows: readonly Cell[][]): Cell[][] {
  return rows.map((cells) => {
    const width = textWidth / Math.max(1, cells.length)
    return cells.map(({ paragraphs, ...cell }, index) => ({
      ...cell,
      x: index * width,
      width,
      paragraphs: paragraphs.map((one) => ({
        ...one,
        parts: one.parts.map((part) => ({ ...part, x: part.x + index * width })),
      })),
    }))
  })
}
