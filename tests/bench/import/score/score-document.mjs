import { allFields } from './fields.mjs'
import { scoreBasics } from './score-basics.mjs'
import { scoreEducation, scoreWork } from './score-entries.mjs'
import { scoreSets } from './score-sets.mjs'
import { tallyFor } from './tallies.mjs'
import { listOf } from './text.mjs'

/**
 * Scores how much of a document was read rightly.
 *
 * @param {object} truth JSON Resume, with `meta.neutral`
 * @param {object} given JSON Resume, possibly of nothing
 * @returns {Record<string, {found: number, truth: number, right: number, given: number}>} a tally by field
 */
export function scoreDocument(truth, given) {
  const tally = tallyFor(allFields, listOf(truth.meta?.neutral))
  scoreBasics(truth.basics ?? {}, given.basics ?? {}, tally)
  scoreWork(truth, given, tally)
  scoreEducation(truth, given, tally)
  scoreSets(truth, given, tally)
  return tally.tallies
}
