import { type ChildProcess, execFile, fork } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { FunctionName } from '@/amplify/functions/lives'
import { bundledNode } from '@/scripts/support/node-version.mjs'
import { root } from '../source-files'

const runFile = promisify(execFile)

/** Bundles a function into a folder, as a deploy does. */
export async function bundleFunction(name: FunctionName, folder: string): Promise<void> {
  await runFile(bundledNode(), [join(root, 'scripts', 'bundle-function.mjs'), name, folder])
}

type Reply = { id: number; answer?: unknown; errorType?: string; errorMessage?: string }

/** A function that runs. */
export type Running = {
  /**
   * @param milliseconds that are left of its time
   * @throws Error with the message and name of the function's own
   */
  call: (event: unknown, milliseconds?: number) => Promise<unknown>
  /** When its process was started, by `performance.now()`. */
  began: number
  stop: () => void
}

function listen(child: ChildProcess) {
  const waiting = new Map<number, (reply: Reply) => void>()
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply))
  child.on('exit', (code) => {
    for (const [id, settle] of waiting) settle({ id, errorMessage: `It ended with ${code}` })
  })
  return waiting
}

/** Puts fonts where the code looks first, as no test can put a layer below /opt. */
function layFonts(name: FunctionName, folder: string): void {
  const fonts = join('lib', 'pdf', 'fonts', 'files')
  if (!['worker', 'render'].includes(name) || existsSync(join(folder, fonts))) return
  mkdirSync(dirname(join(folder, fonts)), { recursive: true })
  symlinkSync(join(root, fonts), join(folder, fonts))
}

/**
 * Starts a function on what lies in a folder and its layer, and on nothing else.
 *
 * @param variables those that the backend gives it, and where doubles answer
 */
export async function startFunction(
  name: FunctionName,
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<Running> {
  layFonts(name, folder)
  const began = performance.now()
  const child = fork(join(root, 'tests', 'support', 'functions', 'run-function.mjs'), {
    cwd: folder,
    execPath: bundledNode(),
    execArgv: ['--max-old-space-size=1536'],
    env: { ...variables, AWS_LAMBDA_FUNCTION_NAME: name, NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const waiting = listen(child)
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it began`)))
  })
  let calls = 0
  return {
    async call(event, milliseconds = 60_000) {
      const id = ++calls
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve)
        child.send({ id, event, milliseconds })
      })
      waiting.delete(id)
      if (reply.errorMessage === undefined) return reply.answer
      throw Object.assign(new Error(reply.errorMessage), { name: reply.errorType ?? 'Error' })
    },
    began,
    stop: () => void child.kill('SIGKILL'),
  }
}
