import 'server-only'
import { logError } from '../metrics/log-error'

const logged = new Set<string>()

/**
 * Writes to the log that code cannot be loaded, once for each file in the life of a process: every request of a broken
 * installation would repeat it.
 */
export function logNotStarted(file: string, error: unknown): void {
  if (logged.has(file)) return
  logged.add(file)
  logError('', new Error('A thread could not be started', { cause: error }))
}
