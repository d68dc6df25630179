import { execFileSync } from 'node:child_process'
import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'

const git = (...words) =>
  execFileSync('git', words, {
    encoding: 'buffer',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/** Returns the files of the repository that match patterns, sorted and each once. */
export function listFiles(patterns) {
  if (patterns.length === 0) return []
  const names = git('ls-files', '-z', '--', ...patterns)
    .toString('utf8')
    .split('\0')
  return [...new Set(names.filter(Boolean))].sort()
}

/**
 * Returns why a file of a pull request is not read, whose name or kind could act on the runner; null where it may be.
 *
 * @param {string} file path in the repository
 */
export function refusalOf(file) {
  if (/\p{Cc}/u.test(file)) return 'Its name has control characters. Rename it.'
  return lstatSync(file).isFile() ? null : 'It is a link or a folder. Only files are read.'
}

/**
 * Returns whether a folder is still below another one when links are followed, however much of it exists.
 *
 * @param {string} folder
 * @param {string} root that exists
 */
export function isBelow(folder, root) {
  for (let at = resolve(folder); ; at = dirname(at)) {
    try {
      const real = realpathSync(at)
      return `${real}${sep}`.startsWith(`${realpathSync(root)}${sep}`)
    } catch {
      // Does not exist yet.
    }
  }
}

/**
 * Returns the pull request that a workflow runs for: its number, its repository and the commit that it is compared
 * with; null for any other event.
 */
export function pullRequestOf({ GITHUB_EVENT_PATH, GITHUB_REPOSITORY }) {
  if (!GITHUB_EVENT_PATH) return null
  const { pull_request: request } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'))
  if (!request) return null
  return { number: request.number, repository: GITHUB_REPOSITORY, base: request.base.sha }
}

/** Fetches a commit, which a checkout of depth 1 does not have. */
function fetchCommit(commit) {
  try {
    git('cat-file', '-e', `${commit}^{commit}`)
  } catch {
    git('fetch', '--depth=1', 'origin', commit)
  }
}

/**
 * Returns the bytes of a file at a commit; null where it did not exist.
 *
 * @throws where the commit cannot be fetched
 */
export function readAt(commit, file) {
  fetchCommit(commit)
  try {
    return git('show', `${commit}:${file}`)
  } catch {
    return null
  }
}
