import 'server-only'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { codeOf } from '../database/disk-error'
import { DataFolderError } from './data-folder-error'
import { refuseWithoutItems } from './refuse-incomplete'
import { listPeopleByAddress } from './steps/list-people'

/** Writes a file atomically, readable by this user only. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`
  try {
    const handle = openSync(part, 'w', 0o600)
    try {
      writeSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Format of data folders that this version reads and writes. */
export const currentFormat = 2

/** Upgrades a folder from format `from` to the next one. Can be interrupted and repeated. */
export type UpgradeStep = { from: number; run: (folder: string) => Promise<void> }

/** Ordered, without gaps. */
const upgradeSteps: readonly UpgradeStep[] = [{ from: 1, run: listPeopleByAddress }]

const formatSchema = z.object({ format: z.int().min(1) })

/**
 * Reads the format of a folder; null for an empty one.
 *
 * @throws DataFolderError when `format.json` is malformed; errors of the file system as they are
 */
export function readFormat(folder: string): number | null {
  const file = join(folder, 'format.json')
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  try {
    return formatSchema.parse(JSON.parse(text)).format
  } catch (error) {
    throw new DataFolderError(
      'damaged',
      `${file} is damaged: put back {"format": ${currentFormat}} or the file of your last backup.`,
      { cause: error },
    )
  }
}

export function writeFormat(folder: string, format: number): void {
  writeWhole(join(folder, 'format.json'), `${JSON.stringify({ format })}\n`)
}

/** Creates the folder unless it exists. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    // Write permission does not imply a disk with room: tries a write.
    const probe = join(folder, `probe.${process.pid}`)
    writeWhole(probe, 'x')
    rmSync(probe)
  } catch (error) {
    const isFull = codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT'
    throw new DataFolderError(
      isFull ? 'full' : 'unwritable',
      isFull
        ? `The disk with the data folder ${folder} is full: make room there and start again.`
        : `The data folder ${folder} cannot be written: choose another with VITAE_DATA, or give yourself the right to write there.`,
      { cause: error },
    )
  }
}

/**
 * Upgrades a folder to the format of this version. Only for the folder's one server.
 *
 * @param options.backUp called before each step, with a name for the backup
 * @throws DataFolderError for a newer folder and for one that has lost its documents; both stay as they are
 */
export async function upgradeDataFolder(
  folder: string,
  {
    backUp,
    steps = upgradeSteps,
    target = currentFormat,
  }: {
    backUp: (name: string) => Promise<void>
    steps?: readonly UpgradeStep[]
    target?: number
  },
): Promise<void> {
  const found = readFormat(folder)
  if (found === null) {
    writeFormat(folder, target)
    return
  }
  refuseNewer(folder, found, target)
  refuseWithoutItems(folder)
  for (const step of steps) {
    if (step.from < found || step.from >= target) continue
    await backUp(`before-format-${step.from + 1}`)
    await step.run(folder)
    writeFormat(folder, step.from + 1)
  }
}

function refuseNewer(folder: string, found: number, target: number): void {
  if (found <= target) return
  throw new DataFolderError(
    'newer',
    `The data folder ${folder} was written by a newer version of Vitae (format ${found}, this version knows ${target}): start that version, nothing was changed.`,
  )
}

/**
 * Checks the format, for commands that open a folder and may not upgrade it; a new one gets its format.
 *
 * @throws DataFolderError unless the folder has exactly the format of this version and its documents, or is new
 */
export function checkFormat(folder: string): void {
  const found = readFormat(folder)
  if (found === null) {
    writeFormat(folder, currentFormat)
    return
  }
  refuseNewer(folder, found, currentFormat)
  refuseWithoutItems(folder)
  if (found < currentFormat) {
    throw new DataFolderError(
      'older',
      `The data folder ${folder} is of an earlier format: start the server once, which upgrades it.`,
    )
  }
}
