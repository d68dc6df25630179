import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync, zipSync } from 'fflate'
import type { FunctionName } from '@/amplify/functions/lives'
import { carriedNode } from '@/scripts/support/node-version.mjs'
import { root } from '@/tests/support/source-files'

export type Zipped = { name: FunctionName; zip: Uint8Array }

/** Bundles a function as a deploy does, and packs it. */
export function packFunction(name: FunctionName): Zipped {
  const folder = mkdtempSync(join(tmpdir(), `vitae-${name}-`))
  try {
    execFileSync(carriedNode(), [join(root, 'scripts', 'bundle-function.mjs'), name, folder], {
      stdio: 'inherit',
    })
    const files: Record<string, Uint8Array> = {}
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) files[relative(folder, path)] = readFileSync(path)
    }
    return { name, zip: zipSync(files) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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

/**
 * Starts a function from its zip, on nothing but what lies in it.
 *
 * @param variables those that the backend gives it, and where doubles answer
 */
export async function startFunction(
  { name, zip }: Zipped,
  variables: Readonly<Record<string, string>>,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `vitae-task-${name}-`))
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const began = performance.now()
  const child = fork(fileURLToPath(new URL('run-function.mjs', import.meta.url)), {
    cwd: folder,
    execPath: carriedNode(),
    execArgv: ['--max-old-space-size=1536'],
    env: { ...variables, AWS_LAMBDA_FUNCTION_NAME: name, NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const waiting = listen(child)
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
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
    stop,
  }
}
