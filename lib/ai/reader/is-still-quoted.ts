import { holdsWords } from './normal-form'
import type { CvLine, Reading } from './types'

/** Returns true if every quote of a reading is still at its place in the CV. */
export const isStillQuoted = ({ evidence }: Reading, lines: readonly CvLine[]): boolean =>
  evidence.every(({ quote, place }) =>
    lines.some((line) => line.place === place && holdsWords(line.text, quote)),
  )
