import { renameSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { identifyProcess, isProcessAlive } from './live-process.mjs'
import { root } from './root.mjs'
import { createJson, isReadOnly, readJson, runFolder, writeJson } from './run-folder.mjs'

/**
 * @typedef {{processes: import('./live-process.mjs').ProcessIdentity[], program: string, since: string}} Holder
 *   `processes`: the one that took the lock, and what it started to install and build with: a start that is killed
 *   leaves npm behind, which goes on deleting and unpacking
 */

const file = join(runFolder, 'lock.json')

const isHeld = (holder) => holder?.processes.some(isProcessAlive) === true

/** Returns true for a lock of this process, or of the one that started it and waits for it. */
const isOurs = (holder) =>
  holder?.processes.some(
    (one) => (one.pid === process.pid || one.pid === process.ppid) && isProcessAlive(one),
  ) === true

/** Takes away the lock of a process that has ended; puts back one that another process has taken meanwhile. */
function discard(judged) {
  const aside = `${file}.${process.pid}.ended`
  try {
    renameSync(file, aside)
    const found = readJson(aside)
    if (JSON.stringify(found) !== JSON.stringify(judged)) createJson(file, found)
    rmSync(aside)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

function release() {
  if (readJson(file)?.processes[0]?.pid === process.pid) rmSync(file, { force: true })
}

/** Waits for the lock, and says for whom. */
async function take() {
  /** @type {Holder} */
  const mine = {
    processes: [identifyProcess()],
    program: relative(root, process.argv[1] ?? ''),
    since: new Date().toLocaleTimeString('en-GB'),
  }
  let isAnnounced = false
  while (!createJson(file, mine)) {
    const holder = readJson(file)
    if (isHeld(holder)) {
      if (!isAnnounced) {
        const [{ pid }] = holder.processes
        console.log(
          `Process ${pid} (${holder.program}) has been installing or building in this folder since ${holder.since}: waiting until it is done…`,
        )
      }
      isAnnounced = true
      await new Promise((next) => setTimeout(next, 250))
    } else discard(holder)
  }
}

/**
 * Runs work that changes what servers of this folder run with, such as `node_modules`, while no other process does.
 * The lock of a process that has ended is taken over. In a folder that this user may not write in nothing can be
 * changed, and no lock is taken.
 *
 * @template Result
 * @param {() => Promise<Result>} work may end the process
 * @returns {Promise<Result>}
 */
export async function withFolderLock(work) {
  if (isOurs(readJson(file))) return work()
  try {
    await take()
  } catch (error) {
    if (!isReadOnly(error)) throw error
    return work()
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}

/** Makes the lock, if this process or its parent has it, last as long as this child, too. */
export function extendFolderLock(pid) {
  const holder = pid === undefined ? null : readJson(file)
  if (!isOurs(holder)) return
  writeJson(file, { ...holder, processes: [...holder.processes, identifyProcess(pid)] })
}
