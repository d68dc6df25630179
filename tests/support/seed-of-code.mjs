import { execFileSync } from 'node:child_process'

/**
 * A number that hangs on the committed files alone, and on nothing of the machine.
 *
 * @returns {string} decimal digits; those of 1 where there is no repository
 */
export function seedOfCode() {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD^{tree}'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return String(Number.parseInt(tree.slice(0, 7), 16))
  } catch {
    // A downloaded archive has no history.
    return '1'
  }
}
