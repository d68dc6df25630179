import { reportFile } from './reports.mjs'
import { readJson } from './run-folder.mjs'

/** Seconds that a test file takes of which no run has told. */
const unknownDuration = 1

/** Reads how many seconds each test file took in the last whole run here, by its path from the root. */
export const readDurations = () =>
  new Map(
    Object.entries(
      readJson(reportFile('unit, property, architecture, security', '-summary'))?.durations ?? {},
    ),
  )

/**
 * Chooses the unit tests for a change: the nearest first, as many as fit into a time.
 *
 * @param {Map<string, number>} reached files with their steps from the change (findReached)
 * @param {Map<string, number>} durations seconds by test file
 * @param {number} budget seconds of all chosen tests
 * @returns {{chosen: string[], left: string[]}} `left`: what did not fit
 */
export function chooseTests(reached, durations, budget) {
  const tests = [...reached.keys()].filter((file) => /\.test\.tsx?$/.test(file))
  const chosen = []
  const left = []
  let seconds = 0
  // A map of steps has the nearest first.
  for (const test of tests) {
    seconds += durations.get(test) ?? unknownDuration
    if (seconds <= budget || reached.get(test) <= 1) chosen.push(test)
    else left.push(test)
  }
  return { chosen, left }
}
