// @module-tag nightly
// Starts and ends three servers: tests/commands/boot.test.ts starts and ends one.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isBuildFresh } from '@/scripts/support/build-state.mjs'
import { setNetworkTrap } from '@/scripts/support/trapped.mjs'
import { type OwnServer, startOwnServer } from '../support/own-server'

// `npm start` over a build that is there: how it begins, and that nothing of it stays.

const isBuilt = isBuildFresh()
const folder = mkdtempSync(join(tmpdir(), 'vitae-start-'))
const trap = setNetworkTrap(join(folder, 'trap.txt'))

/** Every process below that one, itself included. */
function processTree(ancestor: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
  const tree = [ancestor]
  for (const pid of tree) {
    for (const [child, parent] of rows) if (child && parent === pid) tree.push(child)
  }
  return tree
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const isPortFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })

/** `tree` begins with npm and ends with the server. */
const ends: { name: string; end: (tree: number[]) => void }[] = [
  // A terminal sends it to the whole group.
  { name: 'Ctrl-C', end: ([npm = 0]) => process.kill(-npm, 'SIGINT') },
  { name: 'SIGTERM', end: ([npm = 0]) => process.kill(npm, 'SIGTERM') },
  {
    name: 'SIGKILL of all that stands above the server',
    end: (tree) => {
      for (const pid of tree.slice(0, -1)) process.kill(pid, 'SIGKILL')
    },
  },
]

afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Without a build `npm start` makes one, which takes minutes: `npm test` builds before this.
describe.skipIf(!isBuilt).each(ends)('npm start and $name (needs a fresh build)', ({ end }) => {
  let server: OwnServer
  let tree: number[] = []

  beforeAll(async () => {
    server = await startOwnServer(['npm', 'start'], {
      ...trap.env,
      VITAE_DATA: join(folder, 'data'),
    })
    tree = processTree(server.child.pid ?? 0)
    console.log(`npm start over a build: ready after ${Math.round(server.readyAfter)} ms`)
  }, 60_000)

  it('serves, says where data lies, and builds nothing', async () => {
    expect((await fetch(`${server.address}/editor`)).status).toBe(200)
    expect(server.output()).toContain(`http://localhost:${server.port}`)
    expect(server.output()).toContain(join(folder, 'data'))
    expect(server.output()).not.toContain('Building')
  })

  it('leaves no process and no listener', async () => {
    expect(tree.length).toBeGreaterThan(1)
    end(tree)
    await vi.waitFor(() => expect(tree.filter(isAlive)).toEqual([]), 15_000)
    expect(await isPortFree(server.port)).toBe(true)
  })

  it('asked nothing of another machine', () => {
    expect(trap.caught()).toEqual([])
  })
})
