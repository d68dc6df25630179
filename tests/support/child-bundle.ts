import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundleForNode } from '@/scripts/support/bundle-doubles.mjs'
import { bundledNode } from '@/scripts/support/node-version.mjs'
import { root } from './source-files'

/**
 * Makes a script of ours runnable by plain Node, for tests that have to kill whoever runs it.
 *
 * @param entry path from the root
 * @returns where the bundle lies: inside the project, where it finds its packages
 */
export async function bundleChild(entry: string): Promise<string> {
  const folder = join(root, 'test-results', 'children')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `${basename(entry, '.ts')}.${process.pid}.mjs`)
  await bundleForNode(entry, outfile)
  return outfile
}

export type Child = {
  process: ChildProcess
  /** Whole lines that it has written so far. */
  lines: () => string[]
  /** Resolves at the first line that fits. */
  listen: (pattern: RegExp) => Promise<void>
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

/** Starts a bundle; its errors go to this process's own. */
export function startChild(bundle: string, words: string[]): Child {
  const child = spawn(bundledNode(), ['--disable-warning=ExperimentalWarning', bundle, ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    for (const listener of listeners) listener()
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = () => text.split('\n').slice(0, -1)
  return {
    process: child,
    lines,
    listen: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!lines().some((line) => pattern.test(line))) return
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        look()
        void ended.then(() => reject(new Error(`It ended without ${pattern}: ${text}`)))
      }),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
