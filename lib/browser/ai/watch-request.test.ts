import { expect, it } from 'vitest'
import type { ApiFailureCode, ApiResult } from '../client/api-types'
import type { ModelRequest } from './model-request'
import { type RequestNews, watchRequest } from './watch-request'

type Answer = ApiResult<ModelRequest<'import-help'>>

const fails = (code: ApiFailureCode, retryAfter: number | null = null): Answer => ({
  ok: false,
  code,
  retryAfter,
  current: null,
})
const is = (status: ModelRequest<'import-help'>['status'], more: object = {}): Answer => ({
  ok: true,
  value: { id: 'r1', status, stage: null, code: null, retryAfter: null, result: null, ...more },
})
const result = { sections: [] }

/** Watches a server with scripted answers, without waiting. */
function open(answers: Answer[], id: string | null = null) {
  const ended = new AbortController()
  const log: string[] = []
  const answer = (call: string) => async () => {
    log.push(call)
    return answers.shift() ?? fails('not-found')
  }
  const news = watchRequest<'import-help'>({
    id,
    begin: answer('begin'),
    read: (asked) => answer(`read ${asked}`)(),
    signal: ended.signal,
    wait: async (milliseconds) => {
      log.push(`wait ${milliseconds}`)
    },
  })
  return { news, log, end: () => ended.abort() }
}

async function gather({ news }: ReturnType<typeof open>) {
  const all: RequestNews<'import-help'>[] = []
  for await (const one of news) all.push(one)
  return all.map(({ kind }) => kind)
}

it('begins, and looks until it is done', async () => {
  const watched = open([
    is('waiting'),
    is('running', { stage: 'drafting' }),
    is('done', { result }),
  ])
  expect(await gather(watched)).toEqual(['under-way', 'under-way', 'done'])
  expect(watched.log).toEqual(['begin', 'wait 1000', 'read r1', 'wait 1000', 'read r1'])
})

it('goes on with one that is there', async () => {
  const watched = open([is('done', { result })], 'r7')
  expect(await gather(watched)).toEqual(['done'])
  expect(watched.log).toEqual(['read r7'])
})

it('begins once more where it is not known whether it was begun, and looks again for what is for now', async () => {
  const watched = open([
    fails('offline'),
    fails('timeout', 9_000),
    is('running'),
    fails('too-many-requests', 6_000),
    fails('unavailable', 1_000),
    is('failed', { code: 'refused' }),
  ])
  expect(await gather(watched)).toEqual([
    ...['unreached', 'unreached', 'under-way', 'unreached', 'unreached', 'failed'],
  ])
  expect(watched.log).toEqual([
    ...['begin', 'wait 4000', 'begin', 'wait 9000', 'begin', 'wait 1000'],
    ...['read r1', 'wait 6000', 'read r1', 'wait 4000', 'read r1'],
  ])
})

it('is refused, not made to wait, where too much was asked for; and ends where it is gone', async () => {
  const refused = open([fails('too-many-requests', 60_000)])
  expect(await gather(refused)).toEqual(['failed'])
  const gone = open([is('waiting'), fails('not-found')])
  expect(await gather(gone)).toEqual(['under-way', 'failed'])
})

it('says nothing any more once it is ended, also of an answer that is on its way', async () => {
  const watched = open([is('waiting'), is('done', { result })])
  expect((await watched.news.next()).value).toMatchObject({ kind: 'under-way', id: 'r1' })
  const next = watched.news.next()
  watched.end()
  expect(await next).toEqual({ done: true, value: undefined })
})
