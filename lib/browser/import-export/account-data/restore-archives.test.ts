import { expect, it } from 'vitest'
import { failure } from '../../client/send'
import { createImportsApi, type ImportsApi } from './imports-api'
import { restoreArchives } from './restore-archives'

const counts = { added: 1, alreadyHere: 0, versions: 2, pictures: 0, pdfs: 0 }
const result = { ...counts, refused: [], refusedCount: 0 }

const state = {
  ...{ id: 'x', fileName: 'a.zip', status: 'done', progress: null },
  ...{ createdAt: '2026-03-01T12:00:00.000Z', expiresAt: '2026-03-08T12:00:00.000Z' },
}

function doubleOf(change: Partial<ImportsApi> = {}): ImportsApi {
  return {
    begin: async () => ({ ok: true, value: { id: 'x', upload: { url: '/', fields: {} } } }),
    send: async () => true,
    read: async () => ({ ok: true, value: { ...state, result } }),
    ...change,
  }
}

async function newsOf(api: ImportsApi, files: File[]) {
  const news = []
  for await (const one of restoreArchives(api, files, new AbortController().signal)) news.push(one)
  return news
}

const fileOf = (name: string, size = 1) => new File([new Uint8Array(size)], name)

it('brings parts in the order of their numbers, and says where each is', async () => {
  const news = await newsOf(doubleOf(), [fileOf('part-10.zip'), fileOf('part-2.zip')])
  expect(news).toMatchObject([
    { kind: 'bringing', now: { fileName: 'part-2.zip', step: 'sending' } },
    { kind: 'brought', one: { fileName: 'part-2.zip', ok: true, result } },
    { kind: 'bringing', now: { fileName: 'part-10.zip' } },
    { kind: 'brought', one: { fileName: 'part-10.zip', ok: true } },
  ])
})

it.each([
  ['unsent', { send: async () => false }],
  ['lost', { read: async () => failure('not-found') }],
  [
    'no-export',
    {
      read: async () => ({
        ok: true as const,
        value: { ...state, status: 'failed', code: 'no-export' },
      }),
    },
  ],
])('says that a file is %s, and goes on with the next', async (code, change) => {
  const news = await newsOf(doubleOf(change), [fileOf('a.zip'), fileOf('b.zip')])
  const brought = news.filter(({ kind }) => kind === 'brought')
  expect(brought).toMatchObject([
    { one: { fileName: 'a.zip', ok: false, code } },
    { one: { fileName: 'b.zip', ok: false, code } },
  ])
})

it('sends nothing that is too large, and says when nothing was begun', async () => {
  const [large] = await newsOf(doubleOf(), [fileOf('a.zip', 10_000_001)])
  expect(large).toMatchObject({ one: { code: 'too-large' } })
  const full = doubleOf({ begin: async () => failure('too-many-files') })
  expect((await newsOf(full, [fileOf('a.zip')])).at(-1)).toMatchObject({
    one: { ok: false, refused: 'too-many-files' },
  })
})

it('believes no answer that is none', async () => {
  const answers: unknown[] = [{ id: 3 }, { status: 'dancing' }]
  const api = createImportsApi(async () => ({ ok: true, value: answers.shift() }))
  expect(await api.begin('a.zip')).toMatchObject({ ok: false, code: 'bad-answer' })
  expect(await api.read('x')).toMatchObject({ ok: false, code: 'bad-answer' })
})
