// Read by vitest.config.ts, which Vite takes as it is: this imports nothing of ours.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folders of functions of their inputs, whose tests leave nothing behind but what was looked up once. */
const folders = [
  'components',
  'lib/ai',
  'lib/browser',
  'lib/exporters',
  'lib/importers',
  'lib/language',
  'lib/messages',
  'lib/pdf',
  'lib/resume',
]

/** Patterns of code that uses something shared by all tests of a process. */
const marks = new RegExp(
  [
    // Doubles and clocks of vitest, globals, databases.
    String.raw`\bvi\.|fake-indexeddb|globalThis|defineProperty|Object\.assign`,
    String.raw`\b(window|navigator|self|console)\.`,
    // The environment, where it is written; the processor's time; other processes and threads.
    String.raw`\bprocess\.(?!cwd\(\)|env\b)|\bprocess\.env(\.\w+|\[[^\]]*\])? \S*=[^=]|\bperformance\.`,
    String.raw`node:(child_process|http|inspector|net|os|sqlite|v8|worker_threads)|\bWorker\b`,
  ].join('|'),
)

/** The helpers of tests that a file imports, as files. */
function helpersOf(file, text) {
  return [...text.matchAll(/\b(?:from|import)[\s(]+'((?:\.|@\/)[^']*)'/g)]
    .map(([, name]) =>
      name.startsWith('@/') ? join(root, name.slice(2)) : resolve(dirname(file), name),
    )
    .flatMap((path) => [path, `${path}.ts`, `${path}.tsx`])
    .filter((path) => /\btesting\b|\btests\b/.test(path.slice(root.length)))
    .filter((path) => /\.\w+$/.test(path) && existsSync(path))
}

/** True when neither a file nor a helper of tests below it has a mark. */
function canShare(file, known) {
  if (known.has(file)) return true
  known.add(file)
  const text = readFileSync(file, 'utf8')
  return !marks.test(text) && helpersOf(file, text).every((helper) => canShare(helper, known))
}

/**
 * The tests that may run in one process, one after the other, each with what those before it have imported: a process
 * of its own costs a test more than most of them take. A test that touches what others see has one, because its text
 * says so.
 *
 * @returns {string[]} paths from the root, with /
 */
export function findSharingTests() {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.test\.tsx?$/.test(path) && canShare(join(root, path), new Set()))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}
