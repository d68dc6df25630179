import { spawnSync } from 'node:child_process'
import { isAbsolute } from 'node:path'
import { asksForHanFonts } from '../vitae/han-fonts.mjs'
import { command, installPackage } from './package.mjs'

/** Returns a path as an argument that is no option, whatever its name begins with. */
export const asArgument = (path) => (isAbsolute(path) ? path : `./${path}`)

function run(words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return { status, output: stdout ?? '', messages: (stderr ?? '').trim() }
}

/**
 * Runs the command line; where a CV needs the fonts that are a package of their own, with these.
 *
 * @returns {Promise<{ status: number | null, output: string, messages: string }>}
 */
export async function vitae(...words) {
  const result = run(words)
  const needsFonts = result.status === 4 && asksForHanFonts(result.messages)
  return needsFonts && (await installPackage('-han', process.env)) ? run(words) : result
}
