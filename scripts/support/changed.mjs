import { run } from './run.mjs'

/** The output of git as lines, or null where it has no answer. */
async function git(...args) {
  const { code, output } = await run('git', args, { quiet: true })
  return code === 0 ? output.split('\n').filter(Boolean) : null
}

/**
 * The files that differ from a commit, with those that are not committed.
 *
 * @param {string | null} [base] a commit; without one that of VITAE_TEST_BASE, or the newest one older than a day,
 *   which a nightly run has seen
 * @returns {Promise<string[] | null>} paths from the root; null where it cannot be known, as in a shallow clone
 */
export async function findChangedFiles(base = process.env.VITAE_TEST_BASE ?? null) {
  const from = base ?? (await git('rev-list', '-1', '--before=24 hours ago', 'HEAD'))?.[0]
  if (!from) return null
  const tracked = await git('diff', '--name-only', from, '--')
  const others = await git('ls-files', '--others', '--exclude-standard')
  return tracked && others ? [...tracked, ...others] : null
}

/** Returns a function that runs a suite where one of its folders changed, and else says that it was left out. */
export function whereChanged(changed) {
  const isTouched = (folders) =>
    changed === null || changed.some((file) => folders.some((folder) => file.startsWith(folder)))
  return (name, folders, suite) =>
    isTouched(folders)
      ? suite
      : async () => ({
          name,
          passed: 0,
          failed: 0,
          leftOut: `left out: nothing changed in ${folders.join(', ')} since the last nightly run`,
        })
}
