import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Returns a port on loopback that nobody listens on. */
export function findFreePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Starts the built app as `npm start` does, on a free port and a temporary data folder. */
export async function startServer(environment = {}) {
  const port = await findFreePort()
  const data = mkdtempSync(join(tmpdir(), 'vitae-attack-'))
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, VITAE_URL: '', ...environment, VITAE_DATA: data, PORT: String(port) },
  })
  let output = ''
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk
      if (output.includes('Vitae is ready')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${output}`)))
  })
  return {
    port,
    data,
    origin: `http://localhost:${port}`,
    /** Answers of 500 and above that any client of these attacks got. */
    errors: [],
    isRunning: () => child.exitCode === null && child.signalCode === null,
    output: () => output,
    /** Memory of the whole process group in MB: what it has now, and the sum of the highest values. */
    readMemory: () => readMemory(child.pid),
    /** Lets the whole server stand for some time: what an attack that holds it would look like. */
    async stand(ms) {
      process.kill(-child.pid, 'SIGSTOP')
      await new Promise((resolve) => setTimeout(resolve, ms))
      process.kill(-child.pid, 'SIGCONT')
    },
    /** Ends the server as Ctrl-C does, or at once after 25 s, and deletes its data. */
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve))
        process.kill(-child.pid, 'SIGINT')
        const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 25_000)
        await ended
        clearTimeout(timer)
      }
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function readMemory(group) {
  const memory = { now: 0, highest: 0 }
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (Number(processGroup) !== group) continue
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      memory.now += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
      memory.highest += Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    } catch {
      // The process has ended meanwhile.
    }
  }
  return { now: Math.round(memory.now), highest: Math.round(memory.highest) }
}
