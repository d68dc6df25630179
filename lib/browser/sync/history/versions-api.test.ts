import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readVersionHead, readVersionPage } from '@/dist/answers/version-answers'
import { sampleResume } from '@/lib/resume/samples/samples'
import { seededIds } from '@/lib/resume/testing/arbitrary-resume'
import type { Call } from '../../client/send'
import { createVersionsApi } from './versions-api'

const head = {
  number: 7,
  at: '2026-03-04T10:00:00.000Z',
  reason: 'named',
  name: 'Sent out',
  title: 'Mine',
  changes: [{ kind: 'changed', section: 'work', count: 3 }],
}

function api(value: unknown) {
  const calls: Call[] = []
  const versions = createVersionsApi(async (call) => {
    calls.push(call)
    return { ok: true, value }
  })
  return { versions, calls }
}

it('are asked for page by page', async () => {
  const { versions, calls } = api({ items: [head], cursor: 'next' })
  expect(await versions.list('a/b', null)).toEqual({
    ok: true,
    value: { items: [head], cursor: 'next' },
  })
  await versions.list('a', 'x&y')
  expect(calls.map(({ path }) => path)).toEqual([
    '/api/v1/resumes/a%2Fb/versions',
    '/api/v1/resumes/a/versions?cursor=x%26y',
  ])
})

it('are read as documents of today, or said to be unreadable', async () => {
  const document = sampleResume('nurse', seededIds(1))
  const read = (body: object) => api({ ...head, document: body }).versions.read('a', 7)
  expect(await read(document)).toEqual({ ok: true, value: { ok: true, document } })
  expect(await read({ ...document, schemaVersion: 99 })).toMatchObject({
    value: { ok: false, code: 'newer-version' },
  })
  expect(await read({ nonsense: true })).toMatchObject({ value: { ok: false } })
})

it('are kept and named', async () => {
  const { versions, calls } = api(head)
  await versions.keep('a', { name: 'Sent' })
  await versions.keep('a', { reason: 'restore' })
  await versions.name('a', 7, '')
  expect(calls).toEqual([
    { method: 'POST', path: '/api/v1/resumes/a/versions', body: { name: 'Sent' } },
    { method: 'POST', path: '/api/v1/resumes/a/versions', body: { reason: 'restore' } },
    { method: 'PATCH', path: '/api/v1/resumes/a/versions/7', body: { name: '' } },
  ])
})

it('pass over what a newer server says more, and keep its words', () => {
  const spun = { kind: 'spun', section: 'work', count: 1 }
  const newer = { ...head, reason: 'because', changes: [spun, ...head.changes] }
  expect(readVersionHead({ ...newer, more: 1 })).toEqual(newer)
})

it('believe no answer that is none', async () => {
  expect(await api('a sign-in page').versions.list('a', null)).toMatchObject({
    ok: false,
    code: 'bad-answer',
  })
  for (const wrong of [{ number: 'x' }, { number: 0 }, { at: 'soon' }, { changes: undefined }]) {
    const items = [head, { ...head, ...wrong }]
    expect(readVersionPage({ items, cursor: null })).toBeUndefined()
  }
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => [readVersionHead(value), readVersionPage(value)]).not.toThrow()
    }),
  )
})
