import type { Paragraph } from './flow-types'
import { isEmpty } from './split-lines'

/** Number of lines from which a text box is a separate column. */
const boxLines = 4

/**
 * Places the paragraphs of a text box: short boxes stay at their anchor, long ones become a
 * separate stream.
 * @param nextStream returns a new stream number
 */
export function placeBox(paragraphs: Paragraph[], nextStream: () => number): Paragraph[] {
  if (paragraphs.filter((one) => !isEmpty(one)).length < boxLines) return paragraphs
  const stream = nextStream()
  return paragraphs.map((one) => (one.stream === 0 ? { ...one, stream } : one))
}
