import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../dist/command-line/vitae.mjs', import.meta.url))

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
