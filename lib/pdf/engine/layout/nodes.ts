import type { FaceGlyph, FacePosition, FontFace } from 'pdfkit'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { MissingGlyph, PaperRole } from '../../pdf-types'
import type { TextControl } from './clean-text'

/** Source field of a piece of text, preserved on the text instance through the layout. */
export type TextSource = {
  address: FieldAddress | null
  /** False for text generated from the field, which has no offsets. */
  literal: boolean
  role: PaperRole
  /** UTF-16 offset in the field's text of each unit of the printed text; null if equal. */
  offsets: readonly number[] | null
  /** UTF-16 length of the text before characters were dropped. */
  length: number
  controls?: readonly TextControl[] | undefined
}

/** Run of glyphs with common attributes. Lengths in points. */
export type TextRun = {
  start: number
  end: number
  xAdvance?: number
  height?: number
  descent?: number
  glyphs?: FaceGlyph[]
  positions?: FacePosition[]
  /** Glyph to UTF-16 offset in the run (textkit's `stringIndices` is the inverse). */
  glyphIndices?: number[]
  /** Text of its glyphs, if it differs from theirs. */
  actualText?: string
  /** Offset of the run in the `logicalString` of its line. */
  logicalStart?: number
  attributes: {
    bidiLevel?: number
    link?: string | null
    font?: FontFace[]
    fontSize?: number
    color?: string
    align?: string
  }
}

/** Line by textkit. Lengths in points, relative to its text node. */
export type TextLine = {
  string: string
  box: { x: number; y: number; width: number; height: number }
  /** Text in logical order, if that of `string` and of the runs differs. */
  logicalString?: string
  ascent?: number
  xAdvance?: number
  runs: TextRun[]
  decorationLines?: unknown[]
  /** Set if the line ends inside a word; `plain`: with a hyphen if the word has only letters. */
  cut?: 'hyphen' | 'nothing' | 'plain'
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

/** Node of the tree that @react-pdf/layout reads and returns. */
export type PaperNode = {
  type: string
  box: NodeBox
  style: NodeStyle
  props: { [name: string]: unknown }
  children?: PaperNode[]
  /** Text instances only. */
  value?: string
  source?: TextSource
  /** Texts only, after layout. */
  lines?: TextLine[]
  alignOffset?: number
  wasSplit?: boolean
  /** Number of the node with its content; `own`: of the node itself. */
  number?: number
  own?: number
  /** Set on the root of a part that may be reused from the last render. */
  kept?: KeptMark | undefined
}

/** Facts about a part built earlier. */
export type KeptFacts = Pick<PaperNode, 'type' | 'style' | 'props'> & {
  texts: number
  characters: number
  missing: MissingGlyph[]
  /** Numbers in the line cache and the block cache, after layout. */
  layoutKey?: number
  blockKey?: number
  /** As its node has them. */
  number?: number
  own?: number
}

/** Set on the root of a reusable part; `expand` builds its content if that was skipped. */
export type KeptMark = { facts: KeptFacts; expand: (() => PaperNode | undefined) | null }
