import type { Frame } from '../flow/flow-types'
import type { XmlElement } from '../xml/parse-xml'
import type { OdtContext } from './context'
import { pointsOf } from './read-styles'

/** Reads the place of a `draw:frame` or shape (OpenDocument 1.3 part 3, 10.4.2). */
export function readFrame({ attributes }: XmlElement, { styles, page }: OdtContext): Frame {
  const anchor = attributes['anchor-type'] ?? 'paragraph'
  const { across, acrossFrom, downFrom } = styles('graphic', attributes['style-name'])
  const width = pointsOf(attributes.width) ?? 0
  const [x, y] = [pointsOf(attributes.x), pointsOf(attributes.y)]
  const isOn = (from: string | undefined) => (from ?? anchor).startsWith('page')
  const aligned = page.left + (page.width - width) * (across === 'center' ? 0.5 : 1)
  const isAligned = /^(?:center|right|outside)$/.test(across ?? '')
  return {
    x: isAligned ? aligned : (x ?? 0) + (isOn(acrossFrom) ? 0 : page.left),
    y: y ?? 0,
    width,
    height: pointsOf(attributes.height) ?? 0,
    isOnPage: isOn(downFrom),
    isPlaced: anchor !== 'as-char' && (x !== undefined || isAligned) && y !== undefined,
  }
}
