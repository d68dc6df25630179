import { spawnSync } from 'node:child_process'
import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../dist/command-line/vitae.mjs', import.meta.url))

/** Returns a path as an argument that is no option, whatever its name begins with. */
export const asArgument = (path) => (isAbsolute(path) ? path : `./${path}`)

/**
 * Runs the command line.
 *
 * @returns {{ status: number | null, output: string, messages: string }}
 */
export function vitae(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return { status, output: stdout ?? '', messages: (stderr ?? '').trim() }
}
