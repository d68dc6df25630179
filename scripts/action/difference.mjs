import { readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readAt } from './repository.mjs'
import { asArgument, vitae } from './vitae.mjs'

/** Returns a path as a heading: in a code span that it cannot leave. */
const headingOf = (file) => `### \`${file.replaceAll('`', "'")}\`\n\n`

/**
 * Describes in Markdown in which words and pages a CV differs from its state at a commit.
 *
 * @param {string} folder for the earlier file
 * @returns {Promise<string | null>} null where the file is the same
 */
export async function describeDifference(file, commit, folder) {
  const before = readAt(commit, file)
  if (before === null) return `${headingOf(file)}New in this pull request.\n`
  if (before.equals(readFileSync(file))) return null
  const earlier = join(folder, `earlier${extname(file)}`)
  writeFileSync(earlier, before)
  const { status, output, messages } = await vitae('diff', earlier, asArgument(file), '--markdown')
  if (status === 0) return headingOf(file) + output
  return `${headingOf(file)}It cannot be compared with its earlier state.\n\n${messages.split('\n')[0]}\n`
}
