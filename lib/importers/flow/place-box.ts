import type { Paragraph } from './flow-types'
import { isEmpty } from './split-lines'

/** Lines of a text box above which it is a column of its own. */
const boxLines = 4

/**
 * Places the paragraphs of a text box: a few lines stay where the box is anchored, a long box is a column beside
 * the others.
 *
 * @param nextStream gives the number of a new stream
 */
export function placeBox(paragraphs: Paragraph[], nextStream: () => number): Paragraph[] {
  if (paragraphs.filter((one) => !isEmpty(one)).length < boxLines) return paragraphs
  const stream = nextStream()
  return paragraphs.map((one) => (one.stream === 0 ? { ...one, stream } : one))
}
