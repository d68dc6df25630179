import { firstLetter, gramsOf, wordsAndNumbersOf } from '../../lib/forms/labels/label-grams.mjs'

/** @typedef {{ words: string[], key: string }} Example */

/** Times that each example is looked at, and how fast weights move (AdaGrad, Duchi and others 2011). */
const [rounds, rate] = [10, 0.5]

/** Examples that a mark must stand in, the steps that a weight is rounded to, and how many of them it must have. */
const [minExamples, steps, minSteps] = [5, 2, 3]

/** Returns numbers by chance that are the same each time (Park and Miller 1988). */
function repeatable() {
  let state = 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Puts numbers from 0 in another order (Fisher and Yates). */
function shuffle(order, random) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other], order[at]]
  }
}

/**
 * Lists the keys beside which each mark stands. Only these have a weight, which keeps the model small: a mark speaks for
 * keys, and against the others by that.
 */
function pairMarks(rows) {
  const pairs = new Map()
  for (const { marks, wanted } of rows) {
    for (const mark of marks) {
      const found = pairs.get(mark) ?? { count: 0, keys: new Set() }
      found.count += 1
      found.keys.add(wanted)
      pairs.set(mark, found)
    }
  }
  const kept = [...pairs].filter(([, { count }]) => count >= minExamples)
  return new Map(
    kept.map(([mark, { keys }]) => {
      const own = [...keys].sort((one, other) => one - other)
      const zeros = () => new Float64Array(own.length)
      return [mark, { keys: own, weights: zeros(), squares: zeros().fill(1e-6) }]
    }),
  )
}

/** Turns scores into shares that add up to one, in place. */
function softmax(scores) {
  const highest = scores.reduce((one, other) => Math.max(one, other), -Infinity)
  let sum = 0
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at] - highest)
  for (let at = 0; at < scores.length; at++) scores[at] /= sum
}

/**
 * Learns to read labels: logistic regression over the marks of a label, one weight a mark and key.
 *
 * @param {readonly Example[]} examples
 * @returns {{ keys: string[], steps: number, zero: number, bias: number[], grams: Record<string, string> }} of each
 *   mark, pairs of letters: the number of a key, and a weight in steps from `zero`
 */
export function trainLabelModel(examples) {
  const keys = [...new Set(examples.map(({ key }) => key))].sort()
  const marked = examples.map(({ words, key }) => ({
    ...{ marks: gramsOf(words), wanted: keys.indexOf(key) },
  }))
  const pairs = pairMarks(marked)
  const rows = marked.map(({ marks, wanted }) => ({
    ...{ known: marks.flatMap((mark) => pairs.get(mark) ?? []), wanted },
  }))
  const bias = new Float64Array(keys.length)
  const order = rows.map((_, at) => at)
  const random = repeatable()
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) learn(rows[at], bias)
  }
  const grams = [...pairs].map(([mark, { keys: own, weights }]) => [
    mark,
    own.flatMap((key, at) => {
      const weight = rounded(weights[at])
      return Math.abs(weight) < minSteps
        ? []
        : [letter(key) + letter(zero + Math.max(-zero, Math.min(zero, weight)))]
    }),
  ])
  const packed = grams
    .filter(([, some]) => some.length > 0)
    .map(([mark, some]) => [mark, some.join('')])
  return {
    ...{ keys, steps, zero, bias: [...bias].map(rounded) },
    grams: Object.fromEntries(packed.sort()),
  }
}

/** Number of the letter that stands for no weight. Weights that have no letter of one byte get the nearest that has. */
const zero = 45

/** Writes a number as one letter, for a file of half the size. */
const letter = (number) => String.fromCharCode(firstLetter + number)

const rounded = (weight) => Math.round(weight * steps)

/** Moves the weights of one example's marks towards its key. */
function learn({ known, wanted }, bias) {
  const share = 1 / Math.sqrt(Math.max(1, known.length))
  const scores = Float64Array.from(bias)
  for (const { keys, weights } of known) {
    for (let at = 0; at < keys.length; at++) scores[keys[at]] += weights[at] * share
  }
  softmax(scores)
  scores[wanted] -= 1
  for (let key = 0; key < bias.length; key++) bias[key] -= 0.02 * scores[key]
  for (const { keys, weights, squares } of known) {
    for (let at = 0; at < keys.length; at++) {
      const slope = scores[keys[at]] * share
      squares[at] += slope * slope
      weights[at] -= (rate * slope) / Math.sqrt(squares[at])
    }
  }
}

/**
 * Lists what the tables of languages say of labels.
 *
 * @param {readonly { fields: Record<string, string[]>, yours: Record<string, string[]> }[]} tables
 * @returns {Example[]} keys of what only the person answers begin with `yours/`
 */
export const examplesOf = (tables) =>
  tables.flatMap(({ fields, yours }) =>
    [
      ...Object.entries(fields),
      ...Object.entries(yours).map(([key, labels]) => [`yours/${key}`, labels]),
    ].flatMap(([key, labels]) => labels.map((label) => ({ words: wordsAndNumbersOf(label), key }))),
  )
