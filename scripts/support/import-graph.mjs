import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from './root.mjs'

const isCode = (file) => /\.(?:tsx?|mjs|cjs)$/.test(file)

/** Names in `import`, `export … from`, `import()`, `vi.mock()` and `new URL(…, import.meta.url)`. */
const names = /\b(?:from|import|mock|URL)\s*\(?\s*['"]((?:\.{1,2}|@)\/[^'"]+)['"]/g

const endings = ['', '.ts', '.tsx', '.mjs', '.d.ts', '.json']

/** Returns the file that a name in a file means, relative to the project; null for what is not in the list. */
function resolveName(name, from, known) {
  const path = name.startsWith('@/') ? name.slice(2) : join(dirname(from), name)
  return endings.map((ending) => path + ending).find((file) => known.has(file)) ?? null
}

/** The ways in which code names a folder: `'messages/catalogues'`, `join(…, 'catalogues')`. */
const folderMarks = (folder) =>
  folder.includes('/') ? [folder.split('/').slice(-2).join('/'), `'${basename(folder)}'`] : []

/**
 * Reads which files each file is needed by, from their text: no module is loaded. What is no code (a fixture, a
 * catalogue) is needed by the code that names it or its folder.
 *
 * @param {string[]} files under version control, relative to the project, with `/`
 * @param {string[]} changed those of them whose users are asked for
 * @returns {Map<string, Set<string>>} users by file
 */
export function readUsers(files, changed) {
  const known = new Set(files)
  const users = new Map()
  const add = (file, user) => users.set(file, (users.get(file) ?? new Set()).add(user))
  const mentioned = changed
    .filter((file) => !isCode(file))
    .map((file) => ({ file, marks: [basename(file), ...folderMarks(dirname(file))] }))
  for (const user of files.filter(isCode)) {
    let text
    try {
      text = readFileSync(join(root, user), 'utf8')
    } catch {
      // Deleted and not committed yet.
      continue
    }
    for (const [, name] of text.matchAll(names)) {
      const file = resolveName(name, user, known)
      if (file) add(file, user)
    }
    for (const { file, marks } of mentioned)
      if (marks.some((mark) => text.includes(mark))) add(file, user)
  }
  return users
}

/**
 * Finds what changed files reach through imports, the nearest first.
 *
 * @param {string[]} changed
 * @param {Map<string, Set<string>>} users
 * @returns {Map<string, number>} the steps to each file; 0 for a changed one
 */
export function findReached(changed, users) {
  const steps = new Map(changed.map((file) => [file, 0]))
  for (const [file, step] of steps)
    for (const user of users.get(file) ?? []) if (!steps.has(user)) steps.set(user, step + 1)
  return steps
}
