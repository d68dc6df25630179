// @module-tag nightly
// Kills a server again and again under load: tests/contract/crashes.test.ts has a store that is killed.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { DocumentBody, SaveAnswer } from '@/lib/api/documents'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { killOwnServer, type OwnServer, startOwnServer, stopOwnServer } from '../support/own-server'

/** 10 in `npm test`, 200 in the long round. */
const rounds = Number(process.env.VITAE_SERVER_KILLS) || 10
const ids = createIdGenerator()
const data = mkdtempSync(join(tmpdir(), 'vitae-kill-'))
let server: OwnServer | null = null
afterAll(async () => {
  if (server) await stopOwnServer(server)
  rmSync(data, { recursive: true, force: true })
})

/** Somebody who writes: what is acknowledged, and the save whose answer is not there yet. */
type Writer = {
  document: ResumeDocument
  acknowledged: { version: number; title: string }
  sent: { operationId: string; title: string } | null
}

const writers: Writer[] = professions.map((profession) => ({
  document: { ...sampleResume(profession, ids), id: createResume(ids).id },
  acknowledged: { version: 0, title: '' },
  sent: null,
}))
let headers: Record<string, string> = {}

async function start(): Promise<OwnServer> {
  const command = [process.execPath, 'scripts/start.mjs']
  const started = await startOwnServer(command, {
    VITAE_DATA: data,
    VITAE_URL: '',
    // Saves come as fast as they are answered here.
    VITAE_PLAN: 'unlimited',
  })
  headers = { ...headers, origin: started.address, 'content-type': 'application/json' }
  return started
}

async function signIn({ address }: OwnServer): Promise<void> {
  const account = { email: 'writer@example.org', password: 'Seven-plum-otters-42-glacier' }
  const post = (path: string, body: object) =>
    fetch(`${address}/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  await post('sign-up', { name: 'Writer', ...account })
  const answer = await post('sign-in', account)
  expect(answer.status).toBe(200)
  const cookie = answer.headers.getSetCookie().map((text) => text.split(';')[0])
  headers = { ...headers, cookie: cookie.join('; ') }
}

/** Sends the save that waits, or the next one. What is answered counts as kept. */
async function save({ address }: OwnServer, writer: Writer): Promise<number> {
  const { version } = writer.acknowledged
  writer.sent ??= { operationId: ids.document(), title: `words ${version + 1} ${ids.node()}` }
  const { operationId, title } = writer.sent
  const body = JSON.stringify({
    document: { ...writer.document, title },
    baseVersion: version,
    operationId,
    ...(version % 5 === 4 ? { checkpoint: 'suggestion' } : {}),
  })
  const url = `${address}/api/v1/resumes/${writer.document.id}`
  const answer = await fetch(url, { method: 'PUT', headers, body })
  if (answer.status === 429) return answer.status
  const saved = (await answer.json()) as SaveAnswer
  expect([answer.status, saved.version]).toEqual([200, version + 1])
  writer.acknowledged = { version: saved.version, title }
  writer.sent = null
  return answer.status
}

/** Writes without a pause until the server is gone. */
async function writeUntilKilled(running: OwnServer, writer: Writer): Promise<void> {
  for (;;) {
    try {
      await save(running, writer)
    } catch (error) {
      // The connection broke: the server was killed. Anything else is a finding.
      if (error instanceof TypeError) return
      throw error
    }
  }
}

async function expectStored({ address }: OwnServer, writer: Writer): Promise<void> {
  const { acknowledged, sent, document } = writer
  if (acknowledged.version === 0) return
  const answer = await fetch(`${address}/api/v1/resumes/${document.id}`, { headers })
  const kept = (await answer.json()) as DocumentBody
  // The save whose answer was cut off may be there whole, or not at all.
  const may = [acknowledged.title, ...(sent ? [sent.title] : [])]
  expect(may).toContain(kept.document.title)
  const isNext = kept.document.title !== acknowledged.title
  expect(kept.version).toBe(acknowledged.version + (isNext ? 1 : 0))
  expect(kept.document.content).toEqual(document.content)
}

it(`keeps every acknowledged save, and does a save that is sent again once: ${rounds} rounds`, async () => {
  server = await start()
  await signIn(server)
  let acknowledged = 0
  for (let round = 0; round < rounds; round++) {
    const running: OwnServer = server
    const writing = writers.map((writer) => writeUntilKilled(running, writer))
    await new Promise((done) => setTimeout(done, 150 + Math.random() * 600))
    await killOwnServer(running)
    await Promise.all(writing)
    server = await start()
    for (const writer of writers) {
      await expectStored(server, writer)
      // Answers the version that the first try made, if it made one.
      if (writer.sent) await save(server, writer)
    }
    acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged.version, 0)
  }
  const list = await fetch(`${server.address}/api/v1/resumes`, { headers })
  const { items } = (await list.json()) as { items: { id: string; version: number }[] }
  const versions = new Map(items.map(({ id, version }) => [id, version]))
  for (const { document, acknowledged: last } of writers) {
    expect(versions.get(document.id)).toBe(last.version)
  }
  expect(acknowledged).toBeGreaterThan(rounds * writers.length)
}, 1_200_000)
