import type { GroundedChoices } from './ground-choices'
import type { ReadChoices } from './read-choices'
import type { WordingWay } from './ways'

/** Other wordings of one text of a CV. All texts are plain; none is in the CV yet. */
export type WordingResult = GroundedChoices &
  Pick<ReadChoices, 'dropped'> & {
    /** Text when the model was asked. */
    before: string
    address: string
    way: WordingWay
    /** Question to the person whose answer would make the text strong; null if there is none to ask. */
    question?: string | null
  }

/** Answer to one request: the result for a text, with those for further lines of its entry. */
export type WordingResults = WordingResult & { others?: WordingResult[] }
