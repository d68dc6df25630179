import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LiveInvitations } from '@/dist/answers/live-answers'
import { createFakeTime } from '../../sync/testing/fake-time'
import type { ApiResult } from '../api-types'
import { failure } from '../send'
import { createNewsFilter, gatherPause } from './news-filter'
import { readEvents } from './read-events'
import { createLiveWatch, type LiveCallbacks, type LiveWatch, livePace } from './watch-live'

let time: ReturnType<typeof createFakeTime>
const rest = async () => {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve))
}
const pass = (milliseconds: number) => time.advance(milliseconds, rest)
beforeEach(() => {
  time = createFakeTime(() => 0.5)
})

describe('the connection of a page', () => {
  let answer: ApiResult<LiveInvitations>
  let invited: number
  /** Connections that were opened, with those that are still open. */
  let all: LiveCallbacks[]
  let current: LiveCallbacks[]
  let gaps: number
  let news: number[]
  let isWanted: boolean
  let hasTurn: boolean
  let watch: LiveWatch
  beforeEach(() => {
    answer = { ok: true, value: { invitations: [{ kind: 'events' }] } }
    all = []
    current = []
    news = []
    invited = 0
    gaps = 0
    isWanted = true
    hasTurn = true
    watch = createLiveWatch({
      invite: async () => {
        invited += 1
        return answer
      },
      open(_, callbacks) {
        all.push(callbacks)
        current.push(callbacks)
        return () => {
          current = current.filter((one) => one !== callbacks)
        }
      },
      takeTurn(onTurn) {
        if (hasTurn) onTurn()
        return () => {}
      },
      clock: time.clockOf(0),
      isWanted: () => isWanted,
      onNews: (at) => news.push(at),
      onGap: () => {
        gaps += 1
      },
    })
  })

  async function connect() {
    watch.update()
    await rest()
    current[0]?.onOpen()
  }

  it('passes news on, and looks once for what was missed before it', async () => {
    await connect()
    expect([watch.isOpen(), gaps]).toEqual([true, 1])
    current[0]?.onNews(7)
    expect(news).toEqual([7])
  })

  it('is closed while the page is hidden, and asks for no second invitation', async () => {
    await connect()
    isWanted = false
    watch.update()
    expect([watch.isOpen(), current.length]).toEqual([false, 0])
    isWanted = true
    await connect()
    expect([watch.isOpen(), all.length, invited, gaps]).toEqual([true, 2, 1, 2])
  })

  it('comes back after the server was started anew, and lets the page poll only if it does not', async () => {
    await connect()
    await pass(livePace.steady)
    current[0]?.onEnd(0)
    expect([watch.isOpen(), gaps]).toEqual([false, 1])
    await pass(1_000)
    expect(all).toHaveLength(2)
    current[0]?.onEnd(0)
    expect(gaps).toBe(2)
    await pass(2_000)
    current[0]?.onOpen()
    expect([all.length, watch.isOpen(), gaps]).toEqual([3, true, 3])
  })

  it('tries less and less often, and no more often than the server says', async () => {
    const times: number[] = []
    watch.update()
    await rest()
    for (let tries = 0; tries < 12; tries++) {
      const before = all.length
      const began = time.now()
      current[0]?.onEnd(0)
      while (all.length === before) await pass(500)
      times.push(time.now() - began)
    }
    expect(times.slice(0, 4)).toEqual([1_500, 3_000, 6_000, 12_000])
    expect(times.at(-1)).toBe(livePace.max * 0.75)
    current[0]?.onEnd(2 * livePace.max)
    const { length } = all
    await pass(2 * livePace.max - 1)
    expect(all).toHaveLength(length)
    await pass(1)
    expect(all).toHaveLength(length + 1)
  })

  it('asks a session that has ended and a server without live notices no further', async () => {
    answer = failure('not-signed-in')
    watch.update()
    await rest()
    await pass(livePace.max - 1_000)
    expect(invited).toBe(1)
    answer = { ok: true, value: { invitations: [{ kind: 'none' }] } }
    await pass(1_000)
    expect(invited).toBe(2)
    await pass(100 * livePace.max)
    watch.update()
    await rest()
    expect([invited, all.length]).toEqual([2, 0])
  })

  it('subscribes to each owner with a new ticket each time, and is open when all are', async () => {
    const appSync = { kind: 'appsync' as const, endpoint: 'wss://example.org', ticket: 'a' }
    answer = { ok: true, value: { invitations: [appSync, { ...appSync, ticket: 'b' }] } }
    await connect()
    expect([watch.isOpen(), current.length]).toEqual([false, 2])
    current[0]?.onOpen()
    expect(watch.isOpen()).toBe(false)
    current[1]?.onOpen()
    expect([watch.isOpen(), gaps, invited]).toEqual([true, 1, 1])
    current[0]?.onEnd(0)
    expect(current).toHaveLength(0)
    await pass(2_000)
    expect([current.length, invited]).toEqual([2, 2])
  })

  it('opens nothing while another tab has the connection, or after it was closed', async () => {
    hasTurn = false
    await connect()
    expect(all).toHaveLength(0)
    watch.close()
    hasTurn = true
    await connect()
    expect(all).toHaveLength(0)
  })
})

describe('the stream of the server', () => {
  let closing: () => void
  let said: unknown[]
  let body: ReadableStreamDefaultController<Uint8Array>
  beforeEach(() => {
    said = []
    closing = () => {}
  })
  afterEach(() => closing())

  const say = (text: string) => body.enqueue(new TextEncoder().encode(text))
  async function read(response?: Response) {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        body = controller
      },
    })
    const headers = { 'content-type': 'text/event-stream' }
    const fetcher: typeof fetch = async (_, init) => {
      said.push(new Headers(init?.headers).get('vitae-workspace'))
      init?.signal?.addEventListener('abort', () => body.error(new Error('aborted')))
      return response ?? new Response(stream, { headers })
    }
    closing = readEvents(
      'w1',
      {
        onOpen: () => said.push('open'),
        onNews: (at) => said.push(at),
        onEnd: (wait) => said.push(`end ${wait}`),
      },
      time.clockOf(0),
      fetcher,
    )
    await rest()
  }

  it('is read by lines, however it is cut', async () => {
    await read()
    for (const part of [':\n\n', 'data: 1', '2\n\nda', 'ta: 5\n\n', 'data: x\n\nid: 9\n\n'])
      say(part)
    await rest()
    expect(said.filter((one) => one !== 'open')).toEqual(['w1', 12, 5])
    body.close()
    await rest()
    expect(said.at(-1)).toBe('end 0')
  })

  it('is given up when a proxy holds it back, and when it is silent for too long', async () => {
    await read()
    await pass(10_000)
    expect(said).toEqual(['w1', 'end 0'])
    said = []
    await read()
    say(':\n\n')
    await rest()
    await pass(74_999)
    expect(said).toEqual(['w1', 'open'])
    await pass(1)
    expect(said).toEqual(['w1', 'open', 'end 0'])
  })

  it.each([
    [new Response('', { status: 401 }), livePace.max],
    [new Response('', { status: 429, headers: { 'retry-after': '60' } }), 60_000],
    [new Response('<p>portal', { headers: { 'content-type': 'text/html' } }), 0],
  ])('waits after a refusal: %#', async (response, wait) => {
    await read(response)
    expect(said).toEqual(['w1', `end ${wait}`])
  })

  it('says nothing after it was closed', async () => {
    await read()
    closing()
    await rest()
    await pass(100_000)
    expect(said).toEqual(['w1'])
  })
})

it('news of the own saves are none, in whichever order they come, and many are one', async () => {
  let count = 0
  const filter = createNewsFilter(time.clockOf(0), () => {
    count += 1
  })
  filter.add(1)
  filter.noteOwn(1)
  await pass(gatherPause)
  filter.noteOwn(2)
  filter.add(2)
  await pass(gatherPause)
  expect(count).toBe(0)
  for (const at of [1, 3, 4]) filter.add(at)
  await pass(gatherPause)
  expect(count).toBe(1)
})
