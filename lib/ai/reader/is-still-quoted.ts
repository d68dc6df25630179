import { holdsWords } from './normal-form'
import type { CvLine, Reading } from './types'

/** True where every quote of a reading stands in the CV as it is now, at the place where it stood. */
export const isStillQuoted = ({ evidence }: Reading, lines: readonly CvLine[]): boolean =>
  evidence.every(({ quote, place }) =>
    lines.some((line) => line.place === place && holdsWords(line.text, quote)),
  )
