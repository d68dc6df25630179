// Processes on one core of the machine, so that what else runs meets all of them alike.
import { fork, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { findProgram } from '../../../scripts/support/programs.mjs'

/**
 * Starts a module in a process of its own with a channel for messages, on the last core where the system can pin one.
 *
 * @param {string} module path
 * @param {string[]} args
 * @param {string[]} execArgv flags of Node
 */
export function forkPinned(module, args, execArgv = []) {
  const taskset = process.platform === 'linux' ? findProgram(['taskset']) : null
  if (!taskset) return fork(module, args, { execArgv })
  const core = String(availableParallelism() - 1)
  return spawn(taskset, ['-c', core, process.execPath, ...execArgv, module, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/**
 * Measures a piece of work by the clock and by the processor, its helper threads included.
 *
 * @template T
 * @param {() => T | Promise<T>} work
 * @returns {Promise<{time: number, cpu: number, result: T}>} milliseconds
 */
export async function measured(work) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const time = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { time, cpu: (user + system) / 1000, result }
}
