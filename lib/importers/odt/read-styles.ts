import { maxStops } from '../flow/flow-types'
import { levelOfStyleName } from '../flow/level-of-style-name'
import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'

/** Character and paragraph properties of a style; lengths in points. */
export type OdtLook = {
  size?: number
  /** Relative to the inherited size. */
  relativeSize?: number
  bold?: boolean
  italic?: boolean
  capitals?: boolean
  hidden?: boolean
  /** Struck out, which means deleted. */
  struck?: boolean
  /** Superscript. */
  raised?: boolean
  white?: boolean
  /** On a colour of its own. */
  shaded?: boolean
  font?: string
  left?: number
  firstLine?: number
  before?: number
  after?: number
  ruled?: boolean
  stops?: number[]
  level?: number
  isTitle?: boolean
  listStyle?: string
  columnWidth?: number
  /** Alignment of a frame, and what its position refers to. */
  across?: string
  acrossFrom?: string
  downFrom?: string
}

export type OdtStyles = (family: string, name: string | undefined) => OdtLook

const units: Record<string, number> = {
  pt: 1,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  in: 72,
  inch: 72,
  pc: 12,
  px: 0.75,
}

/** Converts an OpenDocument length to points; undefined for other values such as percentages. */
export function pointsOf(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?[\d.]+)([a-z]+)$/i.exec(length ?? '') ?? []
  const points = Number(number) * (units[unit.toLowerCase()] ?? Number.NaN)
  return Number.isFinite(points) ? points : undefined
}

/** Whether a background is one on which white text is seen. */
export const isColor = (color: string | undefined): boolean =>
  color !== undefined && color !== 'transparent' && !isWhite(color)

const isWhite = (color: string) => /^#f[c-f]f[c-f]f[c-f]$/i.test(color)

const isDrawn = (border: string | undefined) => border !== undefined && border !== 'none'

function readText(element: XmlElement | undefined): OdtLook {
  const { attributes = {} } = element ?? {}
  const size = attributes['font-size'] ?? ''
  const weight = attributes['font-weight']
  const style = attributes['font-style']
  const struck = attributes['text-line-through-style']
  const position = attributes['text-position']
  const font = attributes['font-name'] ?? attributes['font-family']
  const isCapital =
    attributes['text-transform'] === 'uppercase' || attributes['font-variant'] === 'small-caps'
  return {
    ...(pointsOf(size) ? { size: pointsOf(size) ?? 0 } : {}),
    ...(/^\d+%$/.test(size) ? { relativeSize: Number.parseInt(size, 10) / 100 } : {}),
    ...(weight ? { bold: /^(?:bold|[6-9]00)$/.test(weight) } : {}),
    ...(style ? { italic: style !== 'normal' } : {}),
    ...(font ? { font } : {}),
    ...(isCapital ? { capitals: true } : {}),
    ...(struck ? { struck: struck !== 'none' } : {}),
    ...(position ? { raised: /^(?:super|[1-9])/.test(position) } : {}),
    ...(attributes.color ? { white: isWhite(attributes.color) } : {}),
    ...(attributes['use-window-font-color'] === 'true' ? { white: false } : {}),
    ...(isColor(attributes['background-color']) ? { shaded: true } : {}),
    ...(attributes.display ? { hidden: attributes.display === 'none' } : {}),
  }
}

function readParagraph(element: XmlElement | undefined): OdtLook {
  const { attributes = {} } = element ?? {}
  const look: OdtLook = {}
  const left = pointsOf(attributes['margin-left'] ?? attributes['margin-start'])
  const firstLine = pointsOf(attributes['text-indent'])
  const before = pointsOf(attributes['margin-top'])
  const after = pointsOf(attributes['margin-bottom'])
  if (left !== undefined) look.left = left
  if (firstLine !== undefined) look.firstLine = firstLine
  if (before !== undefined) look.before = before
  if (after !== undefined) look.after = after
  if (isColor(attributes['background-color'])) look.shaded = true
  if (isDrawn(attributes['border-bottom']) || isDrawn(attributes['border-top'])) look.ruled = true
  const stops = childrenOf(childOf(element, 'tab-stops'), 'tab-stop').slice(0, maxStops)
  if (stops.length > 0) {
    look.stops = stops.flatMap((stop) => pointsOf(stop.attributes.position) ?? [])
  }
  return look
}

type Raw = { parent: string | undefined; look: OdtLook }

function readStyle(element: XmlElement): Raw {
  const { attributes } = element
  const named = levelOfStyleName(attributes['display-name'] ?? attributes.name ?? '')
  const level = Number.parseInt(attributes['default-outline-level'] ?? '', 10) || named
  const width = pointsOf(childOf(element, 'table-column-properties')?.attributes['column-width'])
  const listStyle = attributes['list-style-name']
  const graphic = childOf(element, 'graphic-properties')?.attributes
  const across = graphic?.['horizontal-pos']
  const acrossFrom = graphic?.['horizontal-rel']
  const downFrom = graphic?.['vertical-rel']
  return {
    parent: attributes['parent-style-name'],
    look: {
      ...readText(childOf(element, 'text-properties')),
      ...readParagraph(childOf(element, 'paragraph-properties')),
      ...(level > 0 ? { level } : {}),
      ...(attributes.name === 'Title' ? { isTitle: true } : {}),
      ...(listStyle ? { listStyle } : {}),
      ...(width === undefined ? {} : { columnWidth: width }),
      ...(across ? { across } : {}),
      ...(acrossFrom ? { acrossFrom } : {}),
      ...(downFrom ? { downFrom } : {}),
    },
  }
}

/** Maximum length of a chain of parent styles, to end cycles. */
const maxChain = 20

/**
 * Reads named and automatic styles, resolved over their parents.
 * @param sources elements that contain styles
 */
export function readStyles(sources: readonly (XmlElement | undefined)[]): OdtStyles {
  const raw = new Map<string, Raw>()
  const defaults = new Map<string, OdtLook>()
  for (const element of sources.flatMap((source) => source?.children ?? [])) {
    const family = element.attributes.family ?? ''
    if (element.name === 'style') {
      raw.set(`${family}/${element.attributes.name ?? ''}`, readStyle(element))
    } else if (element.name === 'default-style') defaults.set(family, readStyle(element).look)
  }
  const known = new Map<string, OdtLook>()
  return (family, name) => {
    const key = `${family}/${name ?? ''}`
    const found = known.get(key)
    if (found) return found
    const chain: OdtLook[] = []
    let next = raw.get(key)
    while (next && chain.length < maxChain) {
      chain.unshift(next.look)
      next = next.parent === undefined ? undefined : raw.get(`${family}/${next.parent}`)
    }
    const look: OdtLook = Object.assign({}, defaults.get(family), ...chain)
    known.set(key, look)
    return look
  }
}
