import type { FaceGlyph, FacePosition, FontFace } from 'pdfkit'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { MissingGlyph, PaperRole } from '../../pdf-types'

/** Source of a piece of text: its field, if it has one; it stays on the text instance through the whole layout. */
export type TextSource = {
  address: FieldAddress | null
  /** False for words made from the field: offsets mean nothing then. */
  literal: boolean
  role: PaperRole
  /** UTF-16 offset in the field's text of each unit of the printed text; null when they are equal. */
  offsets: readonly number[] | null
  /** UTF-16 length of the text before anything was left out. */
  length: number
}

/** Glyphs that share their attributes. Lengths in points. */
export type TextRun = {
  start: number
  end: number
  xAdvance?: number
  height?: number
  descent?: number
  glyphs?: FaceGlyph[]
  positions?: FacePosition[]
  /** Glyph to UTF-16 offset inside the run (textkit's `stringIndices` is the way back). */
  glyphIndices?: number[]
  /** Text that its glyphs stand for, where that is another than that of each. */
  actualText?: string
  /** Where the run begins in the `logicalString` of its line. */
  logicalStart?: number
  attributes: {
    bidiLevel?: number
    link?: string | null
    font?: FontFace[]
    fontSize?: number
    color?: string
  }
}

/** A line as textkit leaves it. Lengths in points, inside its text node. */
export type TextLine = {
  string: string
  box: { x: number; y: number; width: number; height: number }
  /** In the order of reading, where that of `string` and of the runs is another one. */
  logicalString?: string
  ascent?: number
  xAdvance?: number
  runs: TextRun[]
  decorationLines?: unknown[]
}

export type NodeBox = {
  left?: number
  top?: number
  width?: number
  height?: number
  marginTop?: number
  marginBottom?: number
  paddingTop?: number
  paddingLeft?: number
  paddingBottom?: number
  borderTopWidth?: number
  borderRightWidth?: number
  borderBottomWidth?: number
  borderLeftWidth?: number
}

export type NodeStyle = { [name: string]: unknown }

/** A node of the tree that @react-pdf/layout reads and returns. */
export type PaperNode = {
  type: string
  box: NodeBox
  style: NodeStyle
  props: { [name: string]: unknown }
  children?: PaperNode[]
  /** Text instances only. */
  value?: string
  source?: TextSource
  /** Texts only, after the layout. */
  lines?: TextLine[]
  alignOffset?: number
  wasSplit?: boolean
  /** Says all about the node with all that is in it; `own`, all about itself. */
  number?: number
  own?: number
  /** The root of a part that may be kept from one render to the next. */
  kept?: KeptMark | undefined
}

/** Facts about a part that was built before. */
export type KeptFacts = Pick<PaperNode, 'type' | 'style' | 'props'> & {
  texts: number
  characters: number
  missing: MissingGlyph[]
  /** Numbers of the line cache and of the blocks, once it has been laid out. */
  layoutKey?: number
  blockKey?: number
  /** As its node has them. */
  number?: number
  own?: number
}

/** Stands on the root of a kept part; `expand` builds it in full, where that has not been done. */
export type KeptMark = { facts: KeptFacts; expand: (() => PaperNode | undefined) | null }
