import { spawn } from 'node:child_process'
import { dirname, join, relative } from 'node:path'
import { extendFolderLock } from './folder-lock.mjs'
import { bundledNode } from './node-version.mjs'
import { root } from './root.mjs'

/** Returns the environment of all child processes: no telemetry; the project's programs and the Node that runs the app come first. */
export function childEnvironment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':'
  const path = [join(root, 'node_modules', '.bin'), dirname(bundledNode()), process.env.PATH]
  return {
    ...process.env,
    PATH: path.join(separator),
    NEXT_TELEMETRY_DISABLED: '1',
    ...extra,
  }
}

/**
 * Runs a program in the project's folder and waits for it. The lock of the folder, if this process has it, lasts as long
 * as the program: killed in the middle, this process may leave it behind.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, quiet?: boolean}} options quiet captures the output and returns it
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: childEnvironment(env),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    extendFolderLock(child.pid)
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : (code ?? 1), output }))
  })
}

/** Runs a script of an installed package or of ours on the bundled Node. */
export function runNode(script, args = [], options = {}) {
  return run(
    bundledNode(),
    ['--disable-warning=ExperimentalWarning', join(root, script), ...args],
    options,
  )
}

/** Runs the script of this process once more on the Node that runs the app, where this one is older, and ends with it. */
export async function continueOnBundledNode() {
  if (process.execPath === bundledNode()) return
  const { code } = await runNode(relative(root, process.argv[1]), process.argv.slice(2))
  process.exit(code)
}
