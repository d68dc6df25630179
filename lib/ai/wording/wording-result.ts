import type { GroundedChoices } from './ground-choices'
import type { ReadChoices } from './read-choices'
import type { WordingWay } from './ways'

/** Other words for one text of a CV. All texts plain; nothing of it is in the CV yet. */
export type WordingResult = GroundedChoices &
  Pick<ReadChoices, 'dropped'> & {
    /** Text at the time when the model was asked. */
    before: string
    address: string
    way: WordingWay
  }
