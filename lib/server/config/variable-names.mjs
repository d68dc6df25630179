// The names of environment variables that begin with VITAE_. Plain JavaScript, as `npm start` reads it before any package
// is installed. tests/house/variable-names.test.ts holds the lists against what the code reads.
import { settingNames } from './settings/settings.mjs'

/** Read by builds, the GitHub Action, tests and benches, whose servers get all of their environment. */
const otherNames =
  'ACTION BASE BUILD_CACHE COMMENT EXPORT_KILLS FAMILY_RUNS FILES FIREFOX_PATH FIT FORMATS FUZZ_SEED GROUNDING_ROUND HOSTILE_FILES IMPORT_ANSWERS IMPORT_CORPUS IMPORT_EMIT IMPORT_IDS IMPORT_OUT KILL_ROUNDS LOAD_SECONDS LONG MATCHING_PREDICTIONS MATCH_ANSWERS MATCH_EMIT MATCH_OUT MATCH_PAIRS MOVE_KILLS NETWORK_TRAP OUT PACKAGE PAGE PRINT_CANARIES RELEASE ROUNDS SERVER_KILLS SHOTS STANDALONE TEMPLATE TEMPLATES TOKEN TRACE WEBHOOK_SECRET WEBKIT_DRIVER WEBKIT_PATH'

/** All names that something reads, but those of tests that begin with `VITAE_TEST_`. */
export const variableNames = [
  ...settingNames,
  ...otherNames.split(' ').map((name) => `VITAE_${name}`),
]

const known = new Set(variableNames)

/** @param {string} name @returns {boolean} */
const isKnown = (name) => known.has(name) || name.startsWith('VITAE_TEST_')

/**
 * Counts the letters that are inserted, deleted, replaced or swapped with their neighbour between two words (optimal
 * string alignment).
 *
 * @param {string} left @param {string} right @returns {number}
 */
function countEdits(left, right) {
  /** @type {number[][]} */
  const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const before = rows[i - 1] ?? []
      const cost = left[i - 1] === right[j - 1] ? 0 : 1
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + cost,
        left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
          ? (rows[i - 2]?.[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY,
      )
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}

/** @param {string} name @returns {string} in the form that names of settings have */
const normalise = (name) =>
  name
    .trim()
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')

/**
 * Returns true for the name of a setting behind the letters of our prefix in another order, such as `VITEA_SIGNUP`. Not
 * for prefixes that are merely near: `VITE_URL` is another program's.
 *
 * @param {string} name
 */
function hasMisspeltPrefix(name) {
  const [, prefix = '', rest = ''] = /^([A-Z]{5})_(.+)$/.exec(normalise(name)) ?? []
  return known.has(`VITAE_${rest}`) && [...prefix].sort().join('') === 'AEITV'
}

/** @param {string} name @returns {string} the setting that is probably meant; empty if none is near */
function findNearest(name) {
  const asked = normalise(name).replace(/^[AEITV]{5}_/, '')
  const [nearest] = settingNames
    .map((setting) => ({ setting, edits: countEdits(asked, setting.slice('VITAE_'.length)) }))
    .sort((a, b) => a.edits - b.edits)
  return nearest && nearest.edits <= Math.max(1, Math.floor(asked.length / 3))
    ? nearest.setting
    : ''
}

/**
 * Returns a sentence for each variable that begins with VITAE_ and that nothing reads: a misspelt setting would leave its
 * default in place without a word, such as a sign-up that is open. Empty ones are as good as not set.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string[]} without values, which may be secrets
 */
export function describeUnknownNames(environment) {
  return Object.keys(environment)
    .filter(
      (name) =>
        (/^\s*VITAE[^A-Za-z]/i.test(name) || hasMisspeltPrefix(name)) &&
        environment[name] &&
        !isKnown(name),
    )
    .sort()
    .map((name) => {
      const nearest = findNearest(name)
      const advice = nearest ? `did you mean ${nearest}?` : 'remove it, or see docs/operating.md.'
      return `${name} is no setting of Vitae: ${advice}`
    })
}
