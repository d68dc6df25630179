import type { FontFace } from 'pdfkit'
import type { ContentLine } from '../draw/content-lines'
import { liftBackground } from '../draw/draw-layout'
import { createNodeDrawer } from '../draw/draw-nodes'
import { trimContent } from '../draw/trim-content'
import { assembleFile, type FileParts } from '../file/assemble-file'
import { concatenate, latin1 } from '../file/bytes'
import { artifactLine, beginLine, endLine } from '../file/mark-lines'
import { continueHash } from '../file/page-hash'
import type { Structure } from '../file/structure'
import { createTagger } from '../file/tags'
import type { PaperNode } from '../layout/nodes'
import { internStyle } from '../layout/styles'
import { createBlockDrawer, type PageSoFar } from './drawn-blocks'
import { createGlyphCodes, type FontStates, type OpenFont } from './glyph-codes'
import type { PaintedPage } from './painted-pages'
import { type UsedGlyphs, usedGlyphs } from './used-glyphs'

/** Last painted file. */
export type PaintedFile = {
  parts: FileParts
  language: string
  used: UsedGlyphs
  pages: readonly PaintedPage[]
  /** Hash of each page, without and with its content. */
  heads: readonly number[]
  hashes: readonly number[]
}

/** Thrown when something can be drawn only by the renderer, or in a font that the file lacks. */
class NotDrawnError extends Error {}

/** Structure that exists already: writes only its marks into page content. */
function markOnly(page: PageSoFar): Structure<object> {
  const element = {}
  const mark = (text: string) => page.lines.push({ kind: 'structure', text })
  return {
    root: element,
    add: () => element,
    begin: (_element, tag) => mark(beginLine(tag, page.marks++)),
    end: () => mark(endLine),
    beginArtifact: (running) => mark(artifactLine(running)),
    link: () => {},
    holdLinks() {
      throw new NotDrawnError()
    },
  }
}

const isSame = (one: FontStates, other: FontStates) =>
  one.size === other.size && [...one].every(([face, { state }]) => other.get(face)?.state === state)

/** Returns whether two pages have the same size and page style. */
const isSameFrame = (one: PaperNode, other: PaperNode) =>
  internStyle(one.style) === internStyle(other.style) &&
  one.props.dpi === other.props.dpi &&
  (one.box === other.box || JSON.stringify(one.box) === JSON.stringify(other.box))

/**
 * Redraws a page with unchanged structure, links and glyphs.
 *
 * @returns its content; null if something else has changed
 */
function redraw(
  page: PaintedPage,
  node: PaperNode,
  { used, language }: PaintedFile,
): Uint8Array | null {
  const { before, after, faces, leaves, head, tail, start, isOpaque } = page
  if (!page.isPlain || !isSameFrame(page.node, node)) return null
  const drawn: PageSoFar = { lines: [...head], notes: '', marks: 0 }
  const { lines } = drawn
  const note = (text: string) => {
    drawn.notes += text
  }
  const glyphs = createGlyphCodes(used)
  const opened = new Map<FontFace, OpenFont>()
  for (const [face, { font, state }] of before) {
    const open = glyphs.open(font)
    open.state = state
    opened.set(face, open)
  }
  const drawnWith = new Set<FontFace>()
  function openFont(face: FontFace): OpenFont {
    drawnWith.add(face)
    const known = opened.get(face)
    if (known) return known
    const font = after.get(face)?.font
    if (!font) throw new NotDrawnError()
    const open = glyphs.open(font)
    opened.set(face, open)
    return open
  }
  const tagger = createTagger(markOnly(drawn), language, note)
  const blocks = createBlockDrawer(drawn, openFont, tagger.context)
  const draw = createNodeDrawer({
    content: { append: (line: ContentLine) => lines.push(line) },
    glyphs,
    tagger,
    origin: () => [0, 0],
    openFont: blocks.openFont,
    through: blocks.through,
    leave({ node, key, at }) {
      blocks.noteLeaf()
      const leaf = leaves.get(key)
      const isThere = leaf && leaf.at[0] === at[0] && leaf.at[1] === at[1]
      // A decoration is a new style object each time if it has no background.
      if (!isThere || internStyle(leaf.style) !== internStyle(node.style)) throw new NotDrawnError()
      for (const line of leaf.lines) lines.push(line)
    },
  })
  try {
    for (const child of liftBackground(node).children ?? []) draw(child, [0, 0], () => {})
  } catch (error) {
    if (error instanceof NotDrawnError) return null
    throw error
  }
  const isUsed = drawnWith.size === faces.size && [...drawnWith].every((face) => faces.has(face))
  if (drawn.notes !== page.notes || !isUsed || !isSame(glyphs.states(), after)) return null
  for (const line of tail) lines.push(line)
  return concatenate([start, latin1(trimContent(lines, isOpaque))])
}

/**
 * Paints pages into the previous file: changed pages get new content streams, all other objects stay.
 *
 * @param restate updates the metadata
 * @returns null if an object other than page content would have to change
 */
export function repaint(
  last: PaintedFile,
  pages: readonly PaperNode[],
  restate: (parts: FileParts) => FileParts,
): { file: PaintedFile; bytes: Uint8Array<ArrayBuffer> } | null {
  if (pages.length !== last.pages.length || !usedGlyphs(pages).isSame(last.used)) return null
  const hashes = [...last.hashes]
  const painted = [...last.pages]
  const contents = new Map<number, Uint8Array>()
  for (const [i, page] of last.pages.entries()) {
    const node = pages[i]
    if (!node) return null
    if (node === page.node) continue
    const content = redraw(page, node, last)
    if (!content) return null
    contents.set(page.stream, content)
    painted[i] = { ...page, node }
    hashes[i] = continueHash(last.heads[i] ?? 0, content)
  }
  const streams = last.parts.streams.map((stream) => {
    const data = contents.get(stream.id)
    return data ? { ...stream, data } : stream
  })
  const parts = restate({ ...last.parts, streams })
  return { file: { ...last, parts, pages: painted, hashes }, bytes: assembleFile(parts) }
}
