import type { FontFace } from 'pdfkit'
import type { ContentLine } from '../draw/content-lines'
import type { Point } from '../draw/draw-nodes'
import type { PaperNode } from '../layout/nodes'
import type { CodeState, OpenFont } from './glyph-codes'

/** State of a face before and after drawing a block. */
type FaceUse = { face: FontFace; id: string; before: CodeState; after: CodeState }

/** Output of a block with all of its dependencies. */
type DrawnBlock = {
  at: Point
  context: string
  /** Number of its first mark on the page, and number of marks. */
  firstMark: number
  marks: number
  faces: readonly FaceUse[]
  lines: readonly ContentLine[]
  notes: string
}

/** Content drawn on a page so far. */
export type PageSoFar = { lines: ContentLine[]; notes: string; marks: number }

/** Blocks are shared among documents. */
const blocks = new WeakMap<PaperNode, DrawnBlock>()

/**
 * Creates a drawer that replays the output of unchanged blocks: a keystroke changes one block of a page, and formatting
 * all others again would dominate the cost.
 *
 * @param page grows by what is drawn
 * @param open returns the font of a face on this page
 * @param context returns what surrounds the text, as far as it affects the output
 */
export function createBlockDrawer(
  page: PageSoFar,
  open: (face: FontFace) => OpenFont,
  context: () => string,
) {
  /** Requested faces in order, with their state at that time. */
  const asked: { face: FontFace; before: CodeState }[] = []
  /** Number of nodes drawn by the renderer so far. */
  let leaves = 0

  function isStillTrue(block: DrawnBlock, at: Point): boolean {
    if (block.at[0] !== at[0] || block.at[1] !== at[1]) return false
    if (block.firstMark !== page.marks || block.context !== context()) return false
    return block.faces.every(({ face, id, before }) => {
      const font = openFont(face)
      return font.state === before && font.font.id === id
    })
  }

  function openFont(face: FontFace): OpenFont {
    const font = open(face)
    asked.push({ face, before: font.state })
    return font
  }

  function take({ lines, notes, marks, faces }: DrawnBlock) {
    for (const line of lines) page.lines.push(line)
    page.notes += notes
    page.marks += marks
    for (const { face, after } of faces) openFont(face).state = after
  }

  function usedSince(from: number): FaceUse[] {
    const uses = new Map<FontFace, FaceUse>()
    for (let i = from; i < asked.length; i++) {
      const one = asked[i]
      if (!one || uses.has(one.face)) continue
      const { font, state } = open(one.face)
      uses.set(one.face, { ...one, id: font.id, after: state })
    }
    return [...uses.values()]
  }

  return {
    openFont,
    noteLeaf: () => {
      leaves++
    },
    /** Draws a node, or replays its cached output. */
    through(node: PaperNode, at: Point, draw: () => void) {
      if (typeof node.props.blockKey !== 'number') return draw()
      const known = blocks.get(node)
      if (known && isStillTrue(known, at)) return take(known)
      const from = { lines: page.lines.length, notes: page.notes.length, marks: page.marks }
      const [firstAsked, firstLeaf] = [asked.length, leaves]
      draw()
      if (leaves !== firstLeaf) return
      blocks.set(node, {
        at,
        context: context(),
        firstMark: from.marks,
        marks: page.marks - from.marks,
        faces: usedSince(firstAsked),
        lines: page.lines.slice(from.lines),
        notes: page.notes.slice(from.notes),
      })
    },
  }
}
