import { assignPairs } from './assign.mjs'
import { coreFields } from './fields.mjs'
import { addressOf, countShared, isFilled, lettersOf, textOf, tokensOf } from './text.mjs'

/** Credit of the true units and of the given ones. */
const emptyTally = () => ({ found: 0, truth: 0, right: 0, given: 0 })

/**
 * Counts for one document.
 *
 * @param {string[]} neutral true facts that the document does not show: neither rewarded nor punished
 */
export function tallyFor(fields, neutral) {
  const tallies = Object.fromEntries(fields.map((field) => [field, emptyTally()]))
  const letters = new Set(neutral.map(lettersOf))
  const addresses = new Set(neutral.map(addressOf))
  const isNeutral = (value) => letters.has(lettersOf(value)) || addresses.has(addressOf(value))
  const add = (field, found, truth, right, given) => {
    const tally = tallies[field]
    tally.found += found
    tally.truth += truth
    tally.right += right
    tally.given += given
  }
  return {
    tallies,
    isNeutral,
    add,
    /** One value against one: right or wrong. */
    one(field, truth, given, isEqual) {
      const isHit = isFilled(truth) && isFilled(given) && isEqual(truth, given)
      const counts = isFilled(given) && (isHit || !isNeutral(given))
      add(field, Number(isHit), Number(isFilled(truth)), Number(isHit), Number(counts))
    },
    /** One text against one: as far as they share tokens. */
    partly(field, truth, given) {
      const mine = tokensOf(truth)
      const theirs = tokensOf(given)
      const shared = countShared(mine, theirs)
      if (mine.length) add(field, shared / mine.length, 1, 0, 0)
      if (theirs.length && (mine.length || !isNeutral(given))) {
        add(field, 0, 0, shared / theirs.length, 1)
      }
    },
    /** A set against a set, paired one to one. */
    set(field, truths, givens, weigh, floor, isFree = () => false) {
      const weights = truths.map((truth) => givens.map((given) => weigh(truth, given)))
      const pairs = assignPairs(weights, floor)
      const paired = new Set(pairs.map(([, index]) => index))
      const wrong = givens.filter(
        (given, index) =>
          !paired.has(index) && !isNeutral(textOf(given?.key ?? given)) && !isFree(given),
      )
      add(field, pairs.length, truths.length, pairs.length, pairs.length + wrong.length)
    },
  }
}

/** Precision, recall and F1 of a tally. */
export function rateOf({ found, truth, right, given }) {
  const precision = given ? right / given : 0
  const recall = truth ? found / truth : 0
  const sum = precision + recall
  return { precision, recall, f1: sum ? (2 * precision * recall) / sum : 0 }
}

/** The tallies of many documents as one. */
export function sumTallies(documents) {
  const sum = {}
  for (const tallies of documents) {
    for (const [field, tally] of Object.entries(tallies)) {
      sum[field] ??= emptyTally()
      for (const key of Object.keys(tally)) sum[field][key] += tally[key]
    }
  }
  return sum
}

const meanF1 = (tallies, fields) =>
  fields.length
    ? fields.reduce((sum, field) => sum + rateOf(tallies[field]).f1, 0) / fields.length
    : 0

/** The mean F1 of the core fields that the documents have. */
export const macroF1 = (sum) =>
  meanF1(
    sum,
    coreFields.filter((field) => sum[field]?.truth),
  )

/** The same of one document, over the fields that it or what was read has. */
export const documentF1 = (tallies) =>
  meanF1(
    tallies,
    coreFields.filter((field) => tallies[field].truth || tallies[field].given),
  )
