// Read by vitest.config.ts, which Vite takes as it is: this imports nothing of ours.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['components', 'lib', 'scripts', 'tests']

/** Vitest's comment that tags all tests of a file, at its top. */
const tag = /^(?:\/\/.*\n)*\/\/ @module-tag nightly\n/

/** True when all tests of a file are left to the nightly run. */
export const isNightly = (path) => tag.test(readFileSync(join(root, path), 'utf8'))

/**
 * Finds the test files that only the nightly run has. They are found by their text: to import one to read its tag
 * would cost as much as many tests take.
 *
 * @returns {string[]} paths from the root, with /
 */
export function findNightlyTests() {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.test\.tsx?$/.test(path) && isNightly(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}
