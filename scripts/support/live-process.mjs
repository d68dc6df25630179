import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * @typedef {{pid: number, started: string}} ProcessIdentity `started`: when the operating system started it; with it a
 *   process that got the same number later is told from it
 */

/** Reads when a process was started, in a form of the operating system; empty where it has ended. */
function readStart(pid) {
  if (process.platform === 'linux') {
    try {
      // proc(5): field 22, starttime. The name in brackets before it may contain anything.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      return fields[0] === 'Z' ? '' : (fields[19] ?? '')
    } catch {
      return ''
    }
  }
  const [program, args] =
    process.platform === 'win32'
      ? [
          'powershell',
          ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`],
        ]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]]
  // Two terminals may differ in language and time zone, in which ps would write.
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  return String(spawnSync(program, args, { encoding: 'utf8', env }).stdout ?? '').trim()
}

/**
 * Returns the identity of a process that runs, such as this one.
 *
 * @returns {ProcessIdentity}
 */
export const identifyProcess = (pid = process.pid) => ({ pid, started: readStart(pid) })

/**
 * Returns true while that very process runs.
 *
 * @param {ProcessIdentity} identity
 */
export const isProcessAlive = ({ pid, started }) => started !== '' && readStart(pid) === started
