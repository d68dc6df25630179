import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type IBorderOptions,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Tab,
  TextRun,
} from 'docx'
import type { PaperStyle } from '@/lib/pdf/blocks/paper-style'
import { type Piece, withWords } from '@/lib/pdf/blocks/pieces'
import type { Theme } from '@/lib/pdf/blocks/theme'
import { wideSeparator } from '@/lib/pdf/wide-separator'
import type { Span } from '@/lib/resume/text/rich-text'
import { cleanSpans, plainSpan } from './clean-spans'
import { contactGap, withPaperQuotes } from './outline'
import type { Edge, stylesOf } from './paper-styles'

/** Word measures lengths in twentieths of a point, font sizes in half points and borders in eighths. */
export const twips = (points: number) => Math.round(points * 20)
const halfPoints = (points: number) => Math.round(points * 2)
const eighths = (points: number) => Math.max(2, Math.round(points * 8))
export const hex = (colour: string) => colour.slice(1)

/** Text in one style; `\t` is a tab. */
export type Run = { text: string; style: PaperStyle; link?: string | null }

/** Paragraph of a Word file, with what its style does not have. */
export type Line = Omit<IParagraphOptions, 'style' | 'children'> & {
  style: StyleName
  runs: Run[]
  /** Points above; below it are none, since programs add or merge both. */
  before: number
  picture?: IParagraphOptions['children']
}

/** Returns lines with points above the first. */
export const withGap = ([first, ...rest]: Line[], before: number): Line[] =>
  first ? [{ ...first, before }, ...rest] : []

type Styles = ReturnType<typeof stylesOf>
export type StyleName = keyof Styles

/** Look and language of a Word file. */
export type WordPaper = {
  theme: Theme
  styles: Styles
  /** Returns an installed family for the id of one of ours. */
  familyOf: (id: string | undefined) => string
  isRightToLeft: boolean
}

/** Height of capitals that stand for small ones, as a share of the type size. */
const smallCapitals = 0.82

/** Scripts from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

export const shadingOf = (colour: string) => ({ type: ShadingType.CLEAR, fill: hex(colour) })

/** Returns a border; Word allows up to 31 points between it and the text. */
export const borderOf = ({ width, colour, space }: Edge): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: eighths(width),
  color: hex(colour),
  space: Math.min(31, Math.round(space)),
})

/** Points between the text of a filled area and its sides. */
const sidePadding = 10

/** Returns shading with padding in points: equal borders of paragraphs that follow each other are drawn around all. */
export function filledBox(colour: string, padding: number) {
  const block = borderOf({ width: 1, colour, space: padding })
  const side = borderOf({ width: 1, colour, space: sidePadding })
  return {
    shading: shadingOf(colour),
    border: { top: block, bottom: block, left: side, right: side },
  }
}

/** Returns the run properties of a style. Fonts are set for all scripts, else Arabic and Chinese would have others. */
export function wordRun(style: PaperStyle, paper: WordPaper, text = ''): IRunOptions {
  const { fontFeatureSettings: features = {}, fontSize = 0, letterSpacing = 0 } = style
  const isSmall = features.c2sc === 1 && !paper.isRightToLeft
  const family = paper.familyOf(style.fontFamily)
  return {
    font: { ascii: family, hAnsi: family, cs: family, eastAsia: family },
    size: halfPoints(fontSize * (isSmall ? smallCapitals : 1)),
    bold: style.fontWeight === 700,
    italics: style.fontStyle === 'italic',
    color: hex(style.color ?? ''),
    ...(style.backgroundColor ? { shading: shadingOf(style.backgroundColor) } : {}),
    // Letter spacing would tear connected letters apart.
    characterSpacing: paper.isRightToLeft ? 0 : twips(letterSpacing),
    ...(rightToLeft.test(text) ? { rightToLeft: true } : {}),
    ...(isSmall || style.textTransform === 'uppercase'
      ? { allCaps: true }
      : { smallCaps: features.smcp === 1 }),
  }
}

const alignments = {
  left: AlignmentType.START,
  center: AlignmentType.CENTER,
  right: AlignmentType.END,
} as const

/** Returns the paragraph properties of a style, with points above. */
export const wordParagraph = (text: PaperStyle, before: number) => ({
  spacing: {
    before: twips(before),
    line: twips((text.fontSize ?? 0) * (text.lineHeight ?? 1)),
    lineRule: LineRuleType.AT_LEAST,
  },
  alignment: alignments[text.textAlign ?? 'left'],
})

/** Returns the properties that differ from those of a style, so that a change of the style still changes the text. */
function differing<T extends object>(own: T, base: object): Partial<T> {
  const known = new Map(Object.entries(base).map(([name, value]) => [name, JSON.stringify(value)]))
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => known.get(name) !== JSON.stringify(value)),
  ) as Partial<T>
}

function childOf({ text, style, link }: Run, base: PaperStyle, paper: WordPaper) {
  const options = differing(wordRun(style, paper, text), wordRun(base, paper))
  if (text === '\t') return new TextRun({ ...options, children: [new Tab()] })
  if (!link) return new TextRun({ ...options, text })
  const marked = style.textDecoration === 'underline' ? { style: 'Hyperlink' } : {}
  const child = new TextRun({ ...options, text, ...marked })
  return new ExternalHyperlink({ link, children: [child] })
}

/** Creates the paragraph of a line, aligned as its first text. */
export function paragraphOf(line: Line, paper: WordPaper): Paragraph {
  const { style, runs, before, picture = [], spacing, ...options } = line
  const base = paper.styles[style]
  const { textAlign = 'left' } = runs[0]?.style ?? base.text
  return new Paragraph({
    style,
    ...(before === base.before && !spacing
      ? {}
      : { spacing: { before: twips(before), ...spacing } }),
    ...(textAlign === (base.text.textAlign ?? 'left') ? {} : { alignment: alignments[textAlign] }),
    ...(paper.isRightToLeft ? { bidirectional: true } : {}),
    ...options,
    children: [
      ...picture,
      ...withPaperQuotes(runs, paper.theme).map((run) => childOf(run, base.text, paper)),
    ],
  })
}

/** Returns the runs of spans in a style; with an accent, links in it and underlined. */
export const runsOf = (spans: readonly Span[], style: PaperStyle, accent?: string): Run[] =>
  spans.map(({ text, bold, italic, link }) => ({
    text,
    link,
    style: {
      ...style,
      ...(bold ? { fontWeight: 700 } : {}),
      ...(italic ? { fontStyle: 'italic' } : {}),
      ...(link !== null && accent ? { color: accent, textDecoration: 'underline' } : {}),
    },
  }))

/** Returns the runs of the pieces of a line, each in its own style. */
export const pieceRuns = (pieces: readonly Piece[], usual: PaperStyle, between = ' '): Run[] =>
  withWords(pieces).flatMap(({ text, link = null, style = usual, separator = between }, at) => [
    ...(at === 0 ? [] : [{ text: separator === wideSeparator ? contactGap : separator, style }]),
    ...runsOf(cleanSpans([plainSpan(text, link)]), style),
  ])
