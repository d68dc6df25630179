import { expect, it } from 'vitest'
import type { BulkExport } from '@/dist/answers/bulk-export-answers'
import type { BulkExportBody } from '@/lib/api/bulk-exports'
import type { ApiResult } from '../../client/api-types'
import { failure } from '../../client/send'
import { createBulkDownload } from './bulk-download'
import type { BulkExportsApi } from './bulk-exports-api'

const body: BulkExportBody = { ids: ['one', 'two'], format: 'pdf' }
const link = { url: 'https://vitae.example/file', expiresAt: null }
const file = { fileName: 'vitae.zip', bytes: 2_000, link }

function made(status: BulkExport['status'], parts: Partial<BulkExport> = {}) {
  const at = '2026-01-01T00:00:00.000Z'
  const times = { createdAt: at, expiresAt: at }
  const value: BulkExport = {
    ...{ id: 'export', status, progress: null, skipped: 0, file: null },
    ...{ ...times, ...parts },
  }
  return { ok: true as const, value }
}

/** Download from a server with scripted answers. */
function open({
  begun = [made('waiting')],
  read = [],
  discarded = { ok: true, value: null },
}: {
  begun?: ApiResult<BulkExport>[]
  read?: (ApiResult<BulkExport> | (() => Promise<ApiResult<BulkExport>>))[]
  discarded?: ApiResult<unknown>
} = {}) {
  const calls: string[] = []
  const api: BulkExportsApi = {
    async begin(_, key) {
      calls.push(`begin ${key}`)
      return begun.shift() ?? failure('internal')
    },
    async read() {
      calls.push('read')
      const next = read.shift() ?? failure('not-found')
      return typeof next === 'function' ? next() : next
    },
    async discard(id) {
      calls.push(`discard ${id}`)
      return discarded
    },
  }
  let count = 0
  const newId = () => `key-${++count}`
  const download = createBulkDownload({ api, newId, wait: async () => {} })
  const seen: string[] = []
  download.onState(() => {
    const state = download.state()
    const progress = state.kind === 'making' ? state.made.progress : null
    seen.push(progress ? `${state.kind} ${progress.done}/${progress.of}` : state.kind)
  })
  return { download, calls, seen }
}

const sent = async () => null

it('is followed to its file, and gets a fresh link for each download', async () => {
  const { download, seen } = open({
    read: [
      made('running', { progress: { done: 1, of: 2 } }),
      made('done', { file, skipped: 1 }),
      made('done', { file, skipped: 1 }),
    ],
  })
  await download.begin(body, sent)
  expect(seen).toEqual(['sending', 'making', 'making 1/2', 'done'])
  expect(download.state()).toMatchObject({ kind: 'done', made: { skipped: 1 } })
  expect(await download.link()).toBe(link.url)
})

it('asks for nothing while the account lacks something', async () => {
  const { download, calls } = open()
  await download.begin(body, async () => 'not-sent')
  expect(download.state()).toEqual({ kind: 'idle', notice: null, failure: 'not-sent' })
  expect(calls).toEqual([])
})

it('repeats an unanswered request as the same export, and another choice as another one', async () => {
  const { download, calls } = open({ begun: [failure('timeout'), failure('timeout')] })
  await download.begin(body, sent)
  expect(download.state()).toEqual({ kind: 'idle', notice: null, failure: 'timeout' })
  await download.begin(body, sent)
  await download.begin({ ...body, format: 'json' }, sent)
  expect(calls).toEqual(['begin key-1', 'begin key-1', 'begin key-2'])
})

it('goes on while nobody answers', async () => {
  const unreached: boolean[] = []
  const { download } = open({ read: [failure('offline'), made('done', { file })] })
  download.onState(() => {
    const state = download.state()
    if (state.kind === 'making') unreached.push(state.isUnreached)
  })
  await download.begin(body, sent)
  expect(unreached).toEqual([false, true])
  expect(download.state().kind).toBe('done')
})

it('is cancelled on the server, and a late answer changes nothing', async () => {
  let answer = (_: ApiResult<BulkExport>) => {}
  const late = new Promise<ApiResult<BulkExport>>((resolve) => {
    answer = resolve
  })
  const { download, calls } = open({ read: [() => late] })
  const followed = download.begin(body, sent)
  await expect.poll(() => download.state().kind).toBe('making')
  await download.stop()
  answer(made('done', { file }))
  await followed
  expect(calls).toContain('discard export')
  expect(download.state()).toEqual({ kind: 'idle', notice: 'stopped', failure: null })
})

it('is cancelled before it was begun', async () => {
  const { download, calls } = open()
  await Promise.all([download.begin(body, sent), download.stop()])
  expect(calls).toEqual([])
  expect(download.state()).toEqual({ kind: 'idle', notice: 'stopped', failure: null })
})

it('goes on where it cannot be cancelled', async () => {
  let answer = (_: ApiResult<BulkExport>) => {}
  const late = new Promise<ApiResult<BulkExport>>((resolve) => {
    answer = resolve
  })
  const { download } = open({ read: [() => late], discarded: failure('offline') })
  const followed = download.begin(body, sent)
  await expect.poll(() => download.state().kind).toBe('making')
  await download.stop()
  expect(download.state()).toMatchObject({ kind: 'making', failure: 'offline' })
  answer(made('done', { file }))
  await followed
  expect(download.state().kind).toBe('done')
})

it('says that the server failed, and that a file has expired', async () => {
  const failed = open({ read: [made('failed')] }).download
  await failed.begin(body, sent)
  expect(failed.state()).toEqual({ kind: 'idle', notice: null, failure: 'failed' })
  const expired = open({ read: [made('done', { file })] }).download
  await expired.begin(body, sent)
  expect(await expired.link()).toBeNull()
  expect(expired.state()).toEqual({ kind: 'idle', notice: null, failure: 'lost' })
})

it('keeps its file where it cannot be deleted, and forgets it otherwise', async () => {
  const offline = open({ read: [made('done', { file })], discarded: failure('offline') }).download
  await offline.begin(body, sent)
  await offline.remove()
  expect(offline.state()).toMatchObject({ kind: 'done', failure: 'offline' })
  const online = open({ read: [made('done', { file })] }).download
  await online.begin(body, sent)
  await online.remove()
  expect(online.state()).toEqual({ kind: 'idle', notice: 'removed', failure: null })
})
