import { maxStops } from '../flow/flow-types'
import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'

/** Character formatting set at one place; absent properties are inherited. */
export type RunProperties = {
  size?: number
  bold?: boolean
  italic?: boolean
  /** All caps or small caps; the text itself is unchanged. */
  capitals?: boolean
  hidden?: boolean
  /** Struck out, which means deleted. */
  struck?: boolean
  /** Superscript. */
  raised?: boolean
  /** White on no background of its own. */
  white?: boolean
  font?: string
  /** For right-to-left text. */
  complexSize?: number
  complexBold?: boolean
  complexItalic?: boolean
}

/** Paragraph layout set at one place, in points; absent properties are inherited. */
export type ParagraphProperties = {
  left?: number
  /** Relative to `left`, for the first line; negative if hanging. */
  firstLine?: number
  before?: number
  after?: number
  /** Outline level: 1 to 9, or 0 for body text. */
  outline?: number
  list?: { id: string; level: number }
  stops?: number[]
  /** A rule above or below. */
  ruled?: boolean
  shaded?: boolean
}

/** Converts twentieths of a point, Word's unit of length, to points. */
export const pointsOf = (twips: string | undefined): number | undefined => {
  const value = Number.parseFloat(twips ?? '')
  return Number.isFinite(value) ? value / 20 : undefined
}

const valueIn = (element: XmlElement | undefined, name: string) =>
  childOf(element, name)?.attributes.val

/** Reads an on/off property: present means on, unless its value says otherwise. */
function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found && !/^(?:0|false|off|none)$/i.test(found.attributes.val ?? '')
}

/** Drops undefined values, so that spreading does not override earlier ones. */
function known<T extends object>(properties: T): T {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as T
}

function halfPointsIn(element: XmlElement | undefined, name: string): number | undefined {
  const halfPoints = Number.parseFloat(valueIn(element, name) ?? '')
  return halfPoints > 0 ? halfPoints / 2 : undefined
}

const isNoColor = (color: string | undefined) =>
  color === undefined || /^(?:auto|none|nil|clear|f[c-f]f[c-f]f[c-f])$/i.test(color)

/** Whether an element is shaded or highlighted. */
const isShaded = (element: XmlElement | undefined) =>
  !isNoColor(childOf(element, 'shd')?.attributes.fill) ||
  !isNoColor(childOf(element, 'highlight')?.attributes.val)

/** Whether text is white; undefined if it states no color. */
function readWhite(element: XmlElement | undefined): boolean | undefined {
  const color = valueIn(element, 'color')
  if (color === undefined) return isShaded(element) ? false : undefined
  return /^f[c-f]f[c-f]f[c-f]$/i.test(color) && !isShaded(element)
}

/** Whether text is superscript; undefined if nothing states its height. */
function readRaised(element: XmlElement | undefined): boolean | undefined {
  const align = valueIn(element, 'vertAlign')
  return align === undefined ? undefined : align === 'superscript'
}

/** Reads `w:rPr`. Source: ECMA-376 part 1, 17.3.2. */
export function readRunProperties(element: XmlElement | undefined): RunProperties {
  const fonts = childOf(element, 'rFonts')?.attributes ?? {}
  const capitals = switchOf(element, 'caps') ?? switchOf(element, 'smallCaps')
  const properties: { [K in keyof RunProperties]: RunProperties[K] | undefined } = {
    size: halfPointsIn(element, 'sz'),
    bold: switchOf(element, 'b'),
    italic: switchOf(element, 'i'),
    capitals,
    hidden: switchOf(element, 'vanish'),
    struck: switchOf(element, 'strike') ?? switchOf(element, 'dstrike'),
    raised: readRaised(element),
    white: readWhite(element),
    font: fonts.ascii ?? fonts.hAnsi,
    complexSize: halfPointsIn(element, 'szCs'),
    complexBold: switchOf(element, 'bCs'),
    complexItalic: switchOf(element, 'iCs'),
  }
  return known(properties) as RunProperties
}

/** Whether there is a border above or below; frames count as well. */
function readRule(element: XmlElement | undefined): boolean | undefined {
  const borders = childOf(element, 'pBdr')
  return borders?.children.some(
    ({ name, attributes }) =>
      /^(?:top|bottom)$/.test(name) && !/^(?:none|nil)$/.test(attributes.val ?? 'none'),
  )
}

function readStops(element: XmlElement | undefined): number[] | undefined {
  const tabs = childOf(element, 'tabs')
  if (!tabs) return undefined
  return childrenOf(tabs, 'tab')
    .slice(0, maxStops)
    .filter(({ attributes }) => !/^(?:clear|bar)$/.test(attributes.val ?? ''))
    .flatMap(({ attributes }) => pointsOf(attributes.pos) ?? [])
    .sort((a, b) => a - b)
}

/** Reads `w:pPr`. Source: ECMA-376 part 1, 17.3.1. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const indent = childOf(element, 'ind')?.attributes ?? {}
  const spacing = childOf(element, 'spacing')?.attributes ?? {}
  const numbering = childOf(element, 'numPr')
  const hanging = pointsOf(indent.hanging)
  const outline = Number.parseInt(valueIn(element, 'outlineLvl') ?? '', 10)
  const properties: { [K in keyof ParagraphProperties]: ParagraphProperties[K] | undefined } = {
    left: pointsOf(indent.start ?? indent.left),
    firstLine: hanging === undefined ? pointsOf(indent.firstLine) : -hanging,
    before: pointsOf(spacing.before),
    after: pointsOf(spacing.after),
    // 9 means body text in Word.
    outline: outline >= 0 ? (outline + 1) % 10 : undefined,
    list: numbering && {
      id: valueIn(numbering, 'numId') ?? '',
      level: Number.parseInt(valueIn(numbering, 'ilvl') ?? '0', 10) || 0,
    },
    stops: readStops(element),
    ruled: readRule(element),
    shaded: isShaded(element) || undefined,
  }
  return known(properties) as ParagraphProperties
}
