// @module-tag nightly
// Kills a server again and again: tests/api/bulk-exports.test.ts has an export that goes on after a crash.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountExport } from '@/lib/api/account-exports'
import type { NotificationList } from '@/lib/api/notifications'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'
import { type SignedInServer, startSignedInServer } from '../support/signed-in-server'
import { root } from '../support/source-files'

// `npm run test:long -- export-kills`: the server, ended by SIGKILL while it packs an account.

const rounds = Number(process.env.VITAE_EXPORT_KILLS) || 0
/** Milliseconds: a job belongs to a process that was killed for three minutes and ten seconds. */
const untilLeaseIsOver = 200_000
/** Fewer than the tries of a job: one that is cut off each time is given up, and said to be. */
const killsOfOne = 2
const documents = 400
const ids = createIdGenerator()
const laterClock = pathToFileURL(join(root, 'tests/support/later-clock.mjs')).href

describe.runIf(rounds > 0)('an export and SIGKILL', () => {
  let server: SignedInServer
  let later = 0

  beforeAll(async () => {
    server = await startSignedInServer()
    for (let at = 0; at < documents; at++) {
      const document = sampleResume('nurse', ids)
      // Nothing that packs well: words that never come again.
      const summary = Array.from({ length: 50 }, () => ids.document()).join(' ')
      document.content.basics.summary = summary
      const saved = await server.ask(`/api/v1/resumes/${document.id}`, 'PUT', {
        document,
        baseVersion: 0,
      })
      expect(saved.status).toBe(200)
    }
  }, 300_000)
  afterAll(() => server.close())

  /** The last export, without looking at its links: that would count as being told. */
  async function lastExport() {
    const answer = await server.ask('/api/v1/me/exports')
    const { exports } = (await answer.json()) as { exports: AccountExport[] }
    const [last] = exports
    if (!last) throw new Error('An export was lost')
    return last
  }

  async function waitFor(isThere: (state: AccountExport) => boolean) {
    for (;;) {
      const state = await lastExport()
      if (isThere(state)) return state
      await pause(5)
    }
  }
  async function toldOf(id: string) {
    const told = await server.ask('/api/v1/notifications')
    const { notifications } = (await told.json()) as NotificationList
    return notifications.filter((one) => one.kind === 'export-ended' && one.exportId === id)
  }
  const isOver = ({ status }: AccountExport) => status !== 'waiting' && status !== 'running'

  /** Ends the server somewhere in the work; its lease is over when it is there again. */
  async function cutOff(id: string): Promise<boolean> {
    const state = await waitFor((one) => isOver(one) || one.progress !== null)
    expect(state.id).toBe(id)
    const { progress } = state
    const share = progress ? 1 - progress.done / progress.of : 0
    await pause(Math.random() * 400 * share)
    later += untilLeaseIsOver
    await server.killAndStart({
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${laterClock}`,
      VITAE_TEST_LATER: String(later),
    })
    // Nobody can have begun it again before its lease was over.
    return !isOver(state)
  }

  /** Bytes under a name that is not of them would be half of a file. */
  function expectWholeFiles() {
    const folder = join(server.data, 'files')
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const blobs = names.filter((name) => /[/\\][0-9a-f]{64}$/.test(name))
    expect(blobs.length).toBeGreaterThan(0)
    for (const name of blobs) {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
      expect(name.endsWith(hash), name).toBe(true)
    }
  }

  async function readArchive({ parts = [] }: AccountExport) {
    const [part] = parts
    expect(parts).toHaveLength(1)
    const answer = await server.ask(new URL(part?.url ?? '').pathname)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(part?.sha256)
    return Object.keys(unzipSync(bytes))
  }

  it.each(Array.from({ length: rounds }, (_, round) => round))(
    'round %d: it ends, once, with whole files',
    async () => {
      const begun = await server.ask('/api/v1/me/exports', 'POST', {})
      expect(begun.status).toBe(202)
      const { id } = (await begun.json()) as AccountExport
      let cuts = 0
      for (let kill = 0; kill < killsOfOne; kill++) if (await cutOff(id)) cuts++
      const { status } = await waitFor(isOver)
      expect(status).toBe('done')
      // It is told after its end.
      while ((await toldOf(id)).length === 0) await pause(20)
      const ended = await server.ask(`/api/v1/me/exports/${id}`)
      const names = await readArchive((await ended.json()) as AccountExport)
      const packed = names.filter((name) => name.startsWith('data/documents/'))
      expect(packed).toHaveLength(documents)
      expectWholeFiles()
      expect(await toldOf(id)).toMatchObject([{ outcome: 'done' }])
      process.stdout.write(`Packed after ${cuts} cuts.\n`)
    },
    300_000,
  )

  it('leaves one archive, however often it was cut off', async () => {
    const items = openEmbeddedItems({ file: join(server.data, 'items.sqlite'), now: Date.now })
    const { items: rows } = await items.query({ pk: 'files', prefix: 'exports/', limit: 1_000 })
    items.close()
    expect(rows).toHaveLength(1)
  })
})
