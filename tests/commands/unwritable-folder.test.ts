import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listenOnLoopback } from '@/tests/support/loopback-server'
import { findFreePort } from '../support/own-server'
import { copyFolder, stop, waitFor } from './support/folder-copy'

// A start that cannot write ends with a sentence that says what to do, and without a stack.

const place = mkdtempSync(join(tmpdir(), 'vitae-unwritable-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Makes every writing call of Node's file system fail below a folder, but for the data. */
function failingWrites(folder: string, code: string) {
  const file = `${folder}-${code}.mjs`
  writeFileSync(
    file,
    `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
for (const name of ['writeFileSync', 'mkdirSync', 'mkdtempSync', 'renameSync', 'symlinkSync', 'accessSync']) {
  const real = fs[name]
  fs[name] = (...words) => {
    const path = String(words[name === 'symlinkSync' ? 1 : 0])
    if (!path.startsWith(${JSON.stringify(`${folder}/`)}) || path.includes('data-')) return real(...words)
    throw Object.assign(new Error('${code}: cannot write'), { code: '${code}', path })
  }
}
syncBuiltinESMExports()`,
  )
  return { NODE_OPTIONS: `--import=${file}` }
}

describe('npm start in a folder that cannot be written', () => {
  it.each([
    [
      'EROFS',
      /^Vitae has to be installed or built first, but it is in a read-only folder: \S+ cannot be written\. Copy \S+ to a folder that you may write in, or make it writable, then start again\.\n$/,
    ],
    [
      'EACCES',
      /^Vitae has to be installed or built first, but you may not write in its folder: \S+ cannot be written\. Give yourself the right to write in \S+, or copy it to a folder of yours, then start again\.\n$/,
    ],
    ['ENOSPC', /^The disk is full: \S+ cannot be written\. Free some space, then start again\.\n$/],
  ])('says so for %s before anything is installed', async (code, sentence) => {
    const { folder, run, takeCalls } = copyFolder(place)
    for (const script of ['start.mjs', 'dev.mjs']) {
      const start = run(script, await findFreePort(), failingWrites(folder, code))
      expect(await start.ended).toBe(1)
      expect(start.output()).toMatch(sentence)
    }
    expect(takeCalls()).toEqual([])
  })

  it('says so before it builds, and serves what is built', async () => {
    const { folder, run, write, takeCalls } = copyFolder(place)
    const first = run('start.mjs', await findFreePort())
    await waitFor(first, 'Vitae is ready')
    await stop(first)
    takeCalls()
    const readOnly = failingWrites(folder, 'EROFS')
    const again = run('start.mjs', await findFreePort(), readOnly)
    await waitFor(again, 'Vitae is ready')
    await stop(again)
    expect(takeCalls()).toEqual(['next start'])
    write('app/page.tsx', 'changed')
    const stale = run('start.mjs', await findFreePort(), readOnly)
    expect(await stale.ended).toBe(1)
    expect(stale.output()).toMatch(
      /^Vitae has to be installed or built first, but it is in a read-only folder: \S+ cannot be written\. [^\n]+\n$/,
    )
    expect(takeCalls()).toEqual([])
  })

  it('tells a full disk from a data folder without rights', async () => {
    const { run } = copyFolder(place)
    const data = join(place, 'accounts', 'of-people')
    const start = run('start.mjs', await findFreePort(), {
      ...failingWrites(join(place, 'accounts'), 'ENOSPC'),
      VITAE_DATA: data,
    })
    expect(await start.ended).toBe(1)
    expect(start.output()).toBe(
      `The data folder ${data} cannot be made: the disk is full. Free some space, or choose another folder with VITAE_DATA, then start again.\n`,
    )
  })
})

it('names another port that is free where the next one is taken, too', async () => {
  const [first, second] = [createServer(), createServer()]
  let port = 0
  for (let isNeighbour = false; !isNeighbour; ) {
    port = await listenOnLoopback(first)
    isNeighbour = await new Promise((resolve) => {
      second.once('error', () => resolve(false))
      second.listen(port + 1, '127.0.0.1', () => resolve(true))
    })
    if (!isNeighbour) await new Promise((resolve) => first.close(resolve))
  }
  const start = copyFolder(place).run('start.mjs', port)
  expect(await start.ended).toBe(1)
  const [, named] = /for example PORT=(\d+) npm start\.\n$/.exec(start.output()) ?? []
  expect([port, port + 1]).not.toContain(Number(named))
  const free = createServer()
  await new Promise<void>((resolve, reject) => {
    free.once('error', reject)
    free.listen(Number(named), '127.0.0.1', resolve)
  })
  for (const server of [first, second, free]) server.close()
})
