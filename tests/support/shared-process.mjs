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

/**
 * Folders of a server's code: their tests close what they open, a renderer that stands in `globalThis` included. Those
 * of `lib/server/boot` put filters into every server of the process.
 */
const serverFolders = [
  'lib/server',
  'tests/account-data',
  'tests/ai',
  'tests/api',
  'tests/contract',
  'tests/identity',
  'tests/move',
  'tests/oauth',
  'tests/scim',
  'tests/security',
  'tests/tools',
]

/** Patterns of code that uses something shared by all tests of a process. */
const marks = new RegExp(
  [
    // Doubles and clocks of vitest, globals, databases.
    String.raw`\bvi\.|fake-indexeddb|globalThis|defineProperty|Object\.assign`,
    String.raw`\b(window|navigator|self|console)\.`,
    // The environment, where it is written; the processor's time; other processes and threads.
    String.raw`\bprocess\.(?!cwd\(\)|env\b)|\bprocess\.env(\.\w+|\[[^\]]*\])? (\?\?|\|\|)?=[^=]|\bperformance\.`,
    String.raw`node:(child_process|http|inspector|net|os|sqlite|v8|worker_threads)|\bWorker\b`,
  ].join('|'),
)

/** The same for servers, which tests close. */
const serverMarks = new RegExp(
  [
    // Said by a file that others disturb in a way that its text does not show.
    '// Own process:',
    String.raw`lib/server/boot/|'\./(request-filter|watch-requests|watch-hosted-requests)'`,
    String.raw`\bvi\.|fake-indexeddb|defineProperty|\bconsole\.|\bperformance\.`,
    String.raw`\bprocess\.(?!cwd\(\)|env\b|execPath\b|getuid\b)|\bprocess\.env(\.\w+|\[[^\]]*\])? (\?\?|\|\|)?=[^=]`,
    String.raw`node:(inspector|v8|worker_threads)|\bWorker\b`,
  ].join('|'),
)

/** The helpers of tests that a file imports, as files. */
function helpersOf(file, text) {
  return (
    [...text.matchAll(/\b(?:from|import)[\s(]+'((?:\.|@\/)[^']*)'/g)]
      .map(([, name]) =>
        name.startsWith('@/') ? join(root, name.slice(2)) : resolve(dirname(file), name),
      )
      .flatMap((path) => [path, `${path}.ts`, `${path}.tsx`])
      .filter((path) => /\btesting\b|\btests\b/.test(path.slice(root.length)))
      // Data does nothing.
      .filter((path) => /\.(?!json$)\w+$/.test(path) && existsSync(path))
  )
}

/** Hooks of a helper run in the first file that imports it, and in no other one of its process. */
const ownHooks = /^\s*(?:before|after)(?:All|Each)\(/m

/** True when neither a file nor a helper of tests below it has a mark. */
function canShare(file, pattern, known = new Set()) {
  if (known.has(file)) return true
  known.add(file)
  const text = readFileSync(file, 'utf8')
  const hasHooks = ownHooks.test(text) && !/\.test\.tsx?$/.test(file)
  return (
    !hasHooks &&
    !pattern.test(text) &&
    helpersOf(file, text).every((helper) => canShare(helper, pattern, known))
  )
}

const findIn = (names, pattern) =>
  names
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.test\.tsx?$/.test(path) && canShare(join(root, path), pattern))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

/**
 * The tests that may run in one process, one after the other, each with what those before it have imported: a process
 * of its own costs a test more than most of them take. A test that touches what others see has one, because its text
 * says so.
 *
 * @returns {string[]} paths from the root, with /
 */
export const findSharingTests = () => findIn(folders, marks)

/** The tests of a server that may share a process: to import a server costs more than most of them take. */
export const findSharingServerTests = () => findIn(serverFolders, serverMarks)
