import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { listenOnLoopback } from './loopback-server'
import { root } from './source-files'

export type OwnServer = {
  address: string
  port: number
  child: ChildProcess
  /** Everything that it and what it started have written so far, errors included. */
  output: () => string
  /** Milliseconds from the command to its own word that it is ready. */
  readyAfter: number
}

/** A port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const probe = createServer()
  const port = await listenOnLoopback(probe)
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/**
 * Runs a command that serves the app, such as `npm start`, in a process group of its own as a
 * terminal does, and waits until it says that it is ready.
 *
 * @param env what it gets beside this process's environment and its `PORT`
 * @param port one that is free, where somebody has to know it before
 */
export async function startOwnServer(
  command: string[],
  env: Record<string, string>,
  port?: number,
): Promise<OwnServer> {
  port ??= await findFreePort()
  const [program = '', ...words] = command
  const began = performance.now()
  const child = spawn(program, words, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PORT: String(port) },
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Vitae is ready')) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)))
  })
  const readyAfter = performance.now() - began
  return { address: `http://localhost:${port}`, port, child, output: () => output, readyAfter }
}

async function end({ child }: OwnServer, signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.pid) process.kill(-child.pid, signal)
  await ended
}

/** Ends a server as Ctrl-C does and waits for the end of the command. */
export const stopOwnServer = (server: OwnServer) => end(server, 'SIGINT')

/** Ends a server and all that it has started, in the middle of whatever they do. */
export const killOwnServer = (server: OwnServer) => end(server, 'SIGKILL')
