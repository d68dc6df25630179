import 'server-only'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readProcessEnvironment, unknownNamesOfProcess } from '../config/config'
import type { Configuration } from '../config/configuration-types'
import { createBackup } from '../data-folder/create-backup'
import { makeDataFolder, upgradeDataFolder } from '../data-folder/data-folder-format'
import { lockDataFolder, networkDriveWarning } from '../data-folder/lock'
import { refuseWithoutAccounts } from '../data-folder/refuse-incomplete'
import { diskErrorOf } from '../database/disk-error'
import { StoreUnavailableError } from '../items/item-types'
import { ports } from '../ports'
import { describeError } from './describe-error'
import { startDraining } from './draining'
import { prepareTable } from './prepare-table'
import { installRequestFilter } from './request-filter'
import { scheduleWork } from './schedule-work'
import { type RequestWatch, watchRequests } from './watch-requests'

/** Milliseconds for pending answers, and for running jobs, to end; `npm start` waits a little longer. */
const drainMilliseconds = 20_000

async function prepareFolder(dataFolder: string): Promise<() => void> {
  makeDataFolder(dataFolder)
  const warning = networkDriveWarning(dataFolder)
  if (warning) process.stderr.write(`${warning}\n`)
  const unlock = lockDataFolder(dataFolder)
  refuseWithoutAccounts(dataFolder)
  await upgradeDataFolder(dataFolder, {
    backUp: async (name) => {
      const folder = join(dataFolder, 'backups')
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const stamp = new Date().toISOString().replace(/[:.]/g, '-')
      await createBackup(dataFolder, join(folder, `${name}-${stamp}.tar.gz`))
    },
  })
  return unlock
}

async function end(watch: RequestWatch, unlock: () => void): Promise<void> {
  startDraining()
  const opened = await ports()
  await Promise.all([watch.close(drainMilliseconds), opened.drain(drainMilliseconds)])
  await opened.close()
  unlock()
}

/**
 * Shuts down at the first signal: no new connections, pending answers and jobs are completed, databases are closed.
 * The development server ends by itself.
 */
function endOnSignal(watch: RequestWatch, unlock: () => void): void {
  let isEnding = false
  const onSignal = () => {
    if (isEnding) return
    isEnding = true
    end(watch, unlock).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

/**
 * Writes the sentence of an expected error to standard error.
 *
 * @throws unexpected errors
 */
function sayMissing(error: unknown): void {
  const isBusy = error instanceof StoreUnavailableError && error.reason === 'busy'
  const sentence = isBusy ? 'AWS did not answer in time.' : describeError(error, '')
  if (sentence === null) throw error
  process.stderr.write(`${sentence} Pages are served; /api/health names what is missing.\n`)
}

async function open(configuration: Configuration, watch: RequestWatch): Promise<() => void> {
  const isHere = configuration.home === 'embedded'
  const unlock = isHere ? await prepareFolder(configuration.dataFolder) : () => {}
  const opened = await ports()
  if (!isHere) await prepareTable(opened)
  // Opens the account store now, so that its errors are reported at start and not by the first request.
  const accounts = opened.identity.principalOf(new Request(configuration.url))
  // The role of a site on AWS is attached after its first start: pages are served, `/api/health` reports the rest.
  await (isHere ? accounts : accounts.catch(sayMissing))
  installRequestFilter(opened)
  // The hosting service may freeze this process after an answer, and never resume it.
  const { flush } = opened.metrics
  if (flush) watch.beforeEnd(flush)
  scheduleWork(opened)
  opened.start()
  return unlock
}

/**
 * Starts everything that the server needs before its first answer: configuration, data folder, databases, jobs.
 * Called once by instrumentation.ts. On a fatal error the process ends with a sentence.
 */
export async function boot(): Promise<void> {
  let dataFolder = ''
  try {
    const { configuration } = await readProcessEnvironment()
    dataFolder = configuration.dataFolder
    // On AWS they are no error: see `readProcessEnvironment`.
    for (const sentence of unknownNamesOfProcess()) process.stderr.write(`${sentence}\n`)
    const watch = watchRequests(configuration)
    const unlock = await open(configuration, watch)
    const isDevelopment = configuration.build === ''
    if (!isDevelopment) endOnSignal(watch, unlock)
  } catch (error) {
    const sentence = describeError(diskErrorOf(error), dataFolder)
    const stack = error instanceof Error ? error.stack : String(error)
    process.stderr.write(`${sentence ?? `Something unexpected happened: ${stack}`}\n`)
    // Always exits: Next would go on without a working server.
    process.exit(1)
  }
}
