import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { identifyProcess } from '@/scripts/support/live-process.mjs'
import { findFreePort } from '../support/own-server'
import { copyFolder, stop, waitFor } from './support/folder-copy'

const place = mkdtempSync(join(tmpdir(), 'vitae-start-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
const copyHere = () => copyFolder(place)

const ready = 'Vitae is ready'
const installed = 'npm ci … --omit=dev --legacy-peer-deps'

/** Starts a copy for the first time, and leaves its server running. */
async function startedFolder() {
  const copy = copyHere()
  const port = await findFreePort()
  const server = copy.run('start.mjs', port)
  await waitFor(server, ready)
  expect(copy.takeCalls()).toEqual([installed, 'next build', 'next start'])
  return { ...copy, port, server }
}

describe('a second npm start', () => {
  it('installs and builds nothing, and changes no file of a package', async () => {
    const { server, port, run, takeCalls, fingerprint } = await startedFolder()
    await stop(server)
    const before = fingerprint()
    const again = run('start.mjs', port)
    await waitFor(again, ready)
    expect(takeCalls()).toEqual(['next start'])
    expect(fingerprint()).toEqual(before)
    await stop(again)
  })

  it('serves beside the first one, on another port with another data folder', async () => {
    const { server, run, takeCalls, fingerprint } = await startedFolder()
    const before = fingerprint()
    const beside = run('start.mjs', await findFreePort())
    await waitFor(beside, ready)
    expect(takeCalls()).toEqual(['next start'])
    expect(fingerprint()).toEqual(before)
    await Promise.all([stop(server), stop(beside)])
  })

  it('names the server of this folder that has the port', { tags: ['nightly'] }, async () => {
    const { server, port, run } = await startedFolder()
    const second = run('start.mjs', port)
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(
      new RegExp(
        `^Port ${port} is taken by the Vitae server \\(process ${server.child.pid}, since [\\d:]+\\): stop it, or choose another port and another data folder, for example PORT=\\d+ VITAE_DATA=other-data npm start\\.\n$`,
      ),
    )
    await stop(server)
  })

  it('says so in one sentence when another program takes the port while it builds', async () => {
    const { run } = copyHere()
    const port = await findFreePort()
    const start = run('start.mjs', port, { BUILD_TAKES: '600' })
    await waitFor(start, 'Building the pages')
    const other = createServer().listen(port, '127.0.0.1')
    expect(await start.ended).toBe(1)
    other.close()
    expect(start.output().trim().split('\n').at(-1)).toMatch(
      new RegExp(
        `^Port ${port} is taken by another program: stop it, or choose another port, for example PORT=\\d+ npm start\\.$`,
      ),
    )
  })

  it('says so, too, when it is taken a moment before the server listens', {
    tags: ['nightly'],
  }, async () => {
    const { server, port, run, write, takeCalls } = await startedFolder()
    await stop(server)
    write(
      'node_modules/next/dist/bin/next',
      `console.error('Failed to start server\\nError: listen EADDRINUSE: address already in use\\n    at Server.listen (node:net:1)'); process.exit(1)`,
    )
    const start = run('start.mjs', port)
    expect(await start.ended).toBe(1)
    expect(start.output()).toMatch(
      new RegExp(
        `^Port ${port} is taken by another program: stop it, or choose another port, for example PORT=\\d+ npm start\\.\n$`,
      ),
    )
    expect(takeCalls()).toEqual([])
  })
})

describe('a package that is missing', () => {
  it('is installed by the next start, but never below a server that runs', async () => {
    const { folder, server, port, run, takeCalls, hasPackage } = await startedFolder()
    rmSync(join(folder, 'node_modules/typescript'), { recursive: true })
    for (const script of ['start.mjs', 'dev.mjs']) {
      const refused = run(script, await findFreePort())
      expect(await refused.ended).toBe(1)
      expect(refused.output()).toMatch(
        new RegExp(
          `^Packages have to be installed, and the Vitae server on port ${port} \\(process ${server.child.pid}, since [\\d:]+\\) runs from this folder: stop it first .*Nothing was changed\\.\n$`,
        ),
      )
    }
    expect(takeCalls()).toEqual([])
    await stop(server)
    const mended = run('start.mjs', port)
    await waitFor(mended, ready)
    expect([takeCalls(), hasPackage('typescript')]).toEqual([[installed, 'next start'], true])
    await stop(mended)
  })

  it('is no reason to wait for a server that was killed, nor for a process that got its number', {
    tags: ['nightly'],
  }, async () => {
    const { folder, server, port, run, takeCalls, write } = await startedFolder()
    server.child.kill('SIGKILL')
    await server.ended
    const { pid } = identifyProcess()
    const record = { processes: [{ pid, started: '1' }], command: 'start', port, since: '00:00:00' }
    write(`.vitae-run/servers/${pid}.json`, JSON.stringify(record))
    // The server itself ends half a second after its parent.
    await wait(1_500)
    rmSync(join(folder, 'node_modules/next'), { recursive: true })
    const mended = run('start.mjs', port)
    await waitFor(mended, ready)
    expect(takeCalls()).toEqual([installed, 'next start'])
    await stop(mended)
  })

  it('is installed after an installation that was killed', async () => {
    const { run, takeCalls, hasPackage } = copyHere()
    const port = await findFreePort()
    const killed = run('start.mjs', port, { NPM_TAKES: '2000' })
    await waitFor(killed, 'Installing')
    while (!hasPackage('next')) await wait(20)
    killed.child.kill('SIGKILL')
    await killed.ended
    // Its npm is still at work: the next start waits for that, and finds all there.
    const next = run('start.mjs', port)
    await waitFor(next, ready)
    expect(next.output()).toMatch(
      /^Process \d+ \(scripts\/start\.mjs\) has been installing or building in this folder since [\d:]+: waiting/,
    )
    expect(takeCalls()).toEqual([installed, 'next build', 'next start'])
    await stop(next)
  })

  it('is installed where its folder is there, but npm did not come to the end', {
    tags: ['nightly'],
  }, async () => {
    const { folder, server, port, run, takeCalls } = await startedFolder()
    await stop(server)
    for (const name of ['.vitae-install.json', '.package-lock.json'])
      rmSync(join(folder, 'node_modules', name))
    const mended = run('start.mjs', port)
    await waitFor(mended, ready)
    expect(takeCalls()).toEqual([installed, 'next start'])
    await stop(mended)
  })
})

describe('development packages', () => {
  it('stay where a developer has installed them, and nothing is installed again', async () => {
    const { npm, run, takeCalls, hasPackage } = copyHere()
    await npm('ci')
    const server = run('start.mjs', await findFreePort())
    await waitFor(server, ready)
    expect(takeCalls()).toEqual(['npm ci', 'next build', 'next start'])
    expect(hasPackage('vitest')).toBe(true)
    await stop(server)
  })

  it('are brought up to date with the others', { tags: ['nightly'] }, async () => {
    const { npm, run, changeLock, takeCalls, hasPackage } = copyHere()
    await npm('ci')
    changeLock('2.0.0')
    const server = run('start.mjs', await findFreePort())
    await waitFor(server, ready)
    expect(takeCalls()).toEqual(['npm ci', 'npm ci …', 'next build', 'next start'])
    expect(hasPackage('vitest')).toBe(true)
    await stop(server)
  })

  it('come back after their installation was killed', { tags: ['nightly'] }, async () => {
    const { npm, run, changeLock, takeCalls, hasPackage, killLockHolders } = copyHere()
    await npm('ci')
    changeLock('2.0.0')
    const port = await findFreePort()
    const killed = run('start.mjs', port, { NPM_TAKES: '5000' })
    await waitFor(killed, 'Installing')
    while (!hasPackage('next') || hasPackage('vitest')) await wait(20)
    killLockHolders()
    await killed.ended
    const server = run('start.mjs', port)
    await waitFor(server, ready)
    expect(takeCalls()).toEqual(['npm ci', 'npm ci …', 'npm ci …', 'next build', 'next start'])
    expect(hasPackage('vitest')).toBe(true)
    await stop(server)
  })

  it('are not believed to be whole where a package was touched after npm was done', {
    tags: ['nightly'],
  }, async () => {
    const { folder, npm, run, takeCalls } = copyHere()
    await npm('ci')
    const later = new Date(Date.now() + 5_000)
    utimesSync(join(folder, 'node_modules/vitest'), later, later)
    const server = run('start.mjs', await findFreePort())
    await waitFor(server, ready)
    expect(takeCalls()).toEqual(['npm ci', 'npm ci …', 'next build', 'next start'])
    await stop(server)
  })
})

describe('two starts at once', () => {
  it('install and build once, and the second says for whom it waits', async () => {
    const { run, takeCalls } = copyHere()
    const first = run('start.mjs', await findFreePort(), { NPM_TAKES: '500', BUILD_TAKES: '300' })
    await waitFor(first, 'Installing')
    const second = run('start.mjs', await findFreePort())
    await Promise.all([waitFor(first, ready), waitFor(second, ready)])
    expect(takeCalls()).toEqual([installed, 'next build', 'next start', 'next start'])
    expect(second.output()).toContain(`Process ${first.child.pid} (scripts/start.mjs) has been`)
    await Promise.all([stop(first), stop(second)])
  })
})

describe('a build', () => {
  it('that was killed is made again', { tags: ['nightly'] }, async () => {
    const { run, takeCalls } = copyHere()
    const port = await findFreePort()
    const killed = run('start.mjs', port, { BUILD_TAKES: '700' })
    await waitFor(killed, 'Building the pages')
    killed.child.kill('SIGKILL')
    await killed.ended
    const next = run('start.mjs', port)
    await waitFor(next, ready)
    expect(takeCalls().filter((call) => call === 'next start')).toHaveLength(1)
    await stop(next)
  })

  it('is not replaced below a server that runs', async () => {
    const { folder, server, port, run, takeCalls } = await startedFolder()
    writeFileSync(join(folder, 'proxy.ts'), 'export {}\n')
    const refused = run('start.mjs', await findFreePort())
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain(
      `The pages have to be built, and the Vitae server on port ${port}`,
    )
    expect(takeCalls()).toEqual([])
    await stop(server)
  })
})

describe('packages of a folder of their own', () => {
  it('are installed again when one is missing, and their program not below a server', async () => {
    const { folder, server, write, run, takeCalls } = await startedFolder()
    write(
      'extra/package-lock.json',
      JSON.stringify({ packages: { '': {}, 'node_modules/next': { version: '1.0.0' } } }),
    )
    write(
      'scripts/apart.mjs',
      `const { ensureInstalledApart } = await import('./support/install-apart.mjs')
const { requireNoServer } = await import('./support/live-servers.mjs')
const before = process.env.IS_SERVED ? () => requireNoServer('A newer Node has to be installed') : undefined
await ensureInstalledApart('extra', 'a test', { before })`,
    )
    const install = (env = {}) => run('apart.mjs', 0, env)
    const installedApart = `npm ci --prefix=${join(folder, 'extra')} …`
    expect(await install().ended).toBe(0)
    expect(await install().ended).toBe(0)
    expect(takeCalls()).toEqual([installedApart])
    rmSync(join(folder, 'extra/node_modules/next'), { recursive: true })
    const refused = install({ IS_SERVED: 'yes' })
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain('A newer Node has to be installed, and the Vitae server')
    expect(takeCalls()).toEqual([])
    expect(await install().ended).toBe(0)
    expect(takeCalls()).toEqual([installedApart])
    await stop(server)
  })
})
