import { readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readAt } from './repository.mjs'
import { asArgument, vitae } from './vitae.mjs'

/** Returns a line in a code span of Markdown that it cannot leave (CommonMark, 6.1): nothing in it is a link or a mention. */
export function codeSpan(line) {
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  const room = longest > 0 ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}

const headingOf = (file) => `### ${codeSpan(file)}\n\n`

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
  // It may quote the file.
  const [reason = ''] = messages.split(/[\r\n]/)
  const said = reason.trim() === '' ? '' : `\n${codeSpan(reason)}\n`
  return `${headingOf(file)}It cannot be compared with its earlier state.\n${said}`
}
