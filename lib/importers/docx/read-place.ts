import type { Frame } from '../flow/flow-types'
import { pointsOf as pointsOfLength } from '../odt/read-styles'
import { childOf, textOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import { pointsOf } from './read-properties'

/** Where a drawing is; in a group, with the coordinates of its shapes. */
export type Place = {
  frame: Frame
  group?: { scale: { x: number; y: number }; origin: { x: number; y: number } }
}

/** Left edge, width of the text and height of the page, in points. */
type Page = { left: number; width: number; height: number }

/** English metric units per point (ECMA-376 part 1, 20.1.10.16). */
const emus = 12700

const numberOf = (text: string | undefined) => Number.parseFloat(text ?? '') || 0

/** Returns the x of an object that is aligned instead of placed. */
function alignedAt(alignment: string, width: number, page: Page): number {
  if (/center/.test(alignment)) return page.left + (page.width - width) / 2
  return /right|outside/.test(alignment) ? page.left + page.width - width : page.left
}

/** Reads `wp:anchor` (ECMA-376 part 1, 20.4.2.3). */
function readAnchor(anchor: XmlElement, page: Page): Place {
  const extent = childOf(anchor, 'extent')?.attributes
  const [width, height] = [numberOf(extent?.cx) / emus, numberOf(extent?.cy) / emus]
  const [across, down] = [childOf(anchor, 'positionH'), childOf(anchor, 'positionV')]
  const [dx, dy] = [across, down].map((one) => numberOf(textOf(childOf(one, 'posOffset'))) / emus)
  const alignment = textOf(childOf(across, 'align'))
  const isInText = /paragraph|line/.test(down?.attributes.relativeFrom ?? 'paragraph')
  const left = across?.attributes.relativeFrom === 'page' ? 0 : page.left
  const frame: Frame = {
    x: alignment ? alignedAt(alignment, width, page) : left + (dx ?? 0),
    y: dy ?? 0,
    width,
    height,
    isOnPage: !isInText,
    isPlaced: true,
  }
  return { frame }
}

/** Returns the frame of a shape or group within a group. */
function readShape(properties: XmlElement | undefined, { frame, group }: Place): Frame {
  const transform = childOf(properties, 'xfrm')
  const [at, size] = ['off', 'ext'].map((name) => childOf(transform, name)?.attributes)
  if (!at || !size || !group) return frame
  const { origin, scale } = group
  return {
    ...frame,
    x: frame.x + (numberOf(at.x) - origin.x) * scale.x,
    y: frame.y + (numberOf(at.y) - origin.y) * scale.y,
    width: numberOf(size.cx) * scale.x,
    height: numberOf(size.cy) * scale.y,
  }
}

/** Reads the coordinates of a group that fills a frame. */
function readGroup(properties: XmlElement | undefined, frame: Frame): Place {
  const transform = childOf(properties, 'xfrm')
  const [at, size] = ['chOff', 'chExt'].map((name) => childOf(transform, name)?.attributes)
  const [across, down] = [numberOf(size?.cx), numberOf(size?.cy)]
  const scale = {
    x: across > 0 ? frame.width / across : 1 / emus,
    y: down > 0 ? frame.height / down : 1 / emus,
  }
  return { frame, group: { scale, origin: { x: numberOf(at?.x), y: numberOf(at?.y) } } }
}

/** Reads the place of a VML shape from its style; null if it is in the line. */
function readStyle(style: string, page: Page): Place | null {
  if (!/position:absolute/.test(style)) return null
  const stated = (name: string) => new RegExp(`(?:^|;)${name}:([^;]+)`).exec(style)?.[1]?.trim()
  const lengthOf = (name: string) => pointsOfLength(stated(name)) ?? 0
  const isFrom = (direction: string, edge: RegExp) =>
    edge.test(stated(`mso-position-${direction}-relative`) ?? 'text')
  const frame: Frame = {
    x: lengthOf('margin-left') + (isFrom('horizontal', /page/) ? 0 : page.left),
    y: lengthOf('margin-top'),
    width: lengthOf('width'),
    height: lengthOf('height'),
    isOnPage: isFrom('vertical', /page|margin/),
    isPlaced: true,
  }
  return { frame }
}

/** Returns the place of what an element contains: that of its surroundings if it states none. */
export function placeIn(element: XmlElement, outer: Place | null, page: Page): Place | null {
  const { name, attributes } = element
  if (name === 'anchor') return readAnchor(element, page)
  if (attributes.style && !outer) return readStyle(attributes.style, page)
  if (!outer) return null
  if (name === 'wgp') return readGroup(childOf(element, 'grpSpPr'), outer.frame)
  if (name === 'grpSp') {
    const properties = childOf(element, 'grpSpPr')
    return readGroup(properties, readShape(properties, outer))
  }
  return name === 'wsp' ? { ...outer, frame: readShape(childOf(element, 'spPr'), outer) } : outer
}

/** Reads `w:framePr` (ECMA-376 part 1, 17.3.1.11); undefined for a paragraph outside of frames. */
export function readFrame(properties: XmlElement | undefined, page: Page): Frame | undefined {
  const found = childOf(properties, 'framePr')?.attributes
  if (!found || found.dropCap) return undefined
  const width = pointsOf(found.w) ?? 0
  const left = found.hAnchor === 'page' ? 0 : page.left
  return {
    x: found.xAlign ? alignedAt(found.xAlign, width, page) : left + (pointsOf(found.x) ?? 0),
    y: pointsOf(found.y) ?? 0,
    width,
    height: pointsOf(found.h) ?? 0,
    isOnPage: /page|margin/.test(found.vAnchor ?? 'text'),
    isPlaced: true,
  }
}
