import { expect, it } from 'vitest'
import type { ApiResult } from '../../client/api-types'
import { failure } from '../../client/send'
import { followState } from './follow-state'

const state = (value: number): ApiResult<number> => ({ ok: true, value })

async function newsOf(answers: ApiResult<number>[], control = new AbortController()) {
  const waits: number[] = []
  const news: unknown[] = []
  const read = async () => answers.shift() ?? failure('internal')
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    if (waits.length > 20) control.abort()
  }
  const parts = { read, isOver: (value: number) => value === 9, signal: control.signal, wait }
  for await (const one of followState(parts)) news.push(one)
  return { news, waits }
}

it('tells each state until it is over, and nothing after', async () => {
  const { news, waits } = await newsOf([state(1), state(9), state(1)])
  expect(news).toEqual([
    { kind: 'state', state: 1 },
    { kind: 'state', state: 9 },
  ])
  expect(waits).toEqual([700])
})

it('goes on while nobody answers, and waits as long as it is asked to', async () => {
  const busy = { ...failure('too-many-requests'), retryAfter: 60_000 }
  const { news, waits } = await newsOf([failure('offline'), busy, state(9)])
  expect(news).toEqual([{ kind: 'unreached' }, { kind: 'unreached' }, { kind: 'state', state: 9 }])
  expect(waits).toEqual([4_000, 60_000])
})

it('says once that it is lost', async () => {
  expect((await newsOf([failure('not-found'), state(9)])).news).toEqual([
    { kind: 'lost', code: 'not-found' },
  ])
})

it('ends without a word when nobody listens any more', async () => {
  const control = new AbortController()
  control.abort()
  expect((await newsOf([state(1)], control)).news).toEqual([])
  // Polling is bounded: the double ends it after 20 waits.
  expect((await newsOf([])).waits).toHaveLength(21)
})
