import { beforeEach, describe, expect, it } from 'vitest'
import type { NotificationList } from '@/dist/answers/notification-answers'
import { createFakeTime } from '../../sync/testing/fake-time'
import type { ApiResult } from '../api-types'
import { failure } from '../send'
import { createNotificationsApi } from './notifications-api'
import { type NotificationWatch, watchNotifications } from './watch-notifications'

const minute = 60_000
const one = {
  kind: 'key-created',
  id: 'a',
  createdAt: '2026-01-01T00:00:00.000Z',
  readAt: null,
  keyName: 'Backup',
} as const
const told: NotificationList = { notifications: [one], unread: 1 }

let time: ReturnType<typeof createFakeTime>
let answer: ApiResult<NotificationList>
let asked: number[]
let read: string[][]
let isSeen = true
let pollPause: number
let watch: NotificationWatch
const rest = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}

beforeEach(() => {
  time = createFakeTime(() => 1)
  answer = { ok: true, value: told }
  asked = []
  read = []
  isSeen = true
  pollPause = minute
  watch = watchNotifications({
    api: {
      list: async () => {
        asked.push(time.now())
        return answer
      },
      markRead: async (ids) => {
        read.push([...ids])
        return answer
      },
    },
    clock: time.clockOf(0),
    isSeen: () => isSeen,
    pollPause: () => pollPause,
  })
})

describe('watching what a person was told', () => {
  it('asks each minute while the page is seen, and not more often however much is done there', async () => {
    watch.look()
    await rest()
    for (let second = 0; second < 180; second++) {
      await time.advance(1_000, rest)
      watch.look()
      await rest()
    }
    expect(asked).toHaveLength(4)
    expect(watch.list()).toEqual(told)
    isSeen = false
    await time.advance(30 * minute, rest)
    watch.look()
    expect(asked).toHaveLength(4)
    isSeen = true
    watch.look()
    expect(asked).toHaveLength(5)
  })

  it('asks seldom while it hears of news, at once when there is some, and again when it came meanwhile', async () => {
    pollPause = 10 * minute
    watch.look()
    await rest()
    await time.advance(9 * minute, rest)
    expect(asked).toHaveLength(1)
    watch.lookNow()
    watch.lookNow()
    await rest()
    await time.advance(0, rest)
    expect(asked).toHaveLength(3)
    await time.advance(9 * minute, rest)
    expect(asked).toHaveLength(3)
  })

  it('asks less and less often while nobody answers, and at once when the network is back', async () => {
    answer = failure('offline')
    watch.look()
    await rest()
    await time.advance(120 * minute, rest)
    const { length } = asked
    // After 2, 4, 8 and 16 minutes, then every half an hour.
    expect(asked.map((at) => (at - (asked[0] ?? 0)) / minute)).toEqual([
      0, 2, 6, 14, 30, 60, 90, 120,
    ])
    answer = { ok: true, value: told }
    watch.lookNow()
    await rest()
    expect(asked).toHaveLength(length + 1)
    expect(watch.list()).toEqual(told)
  })

  it('waits as long as the server says, whoever asks', async () => {
    answer = { ...failure('too-many-requests'), retryAfter: 10 * minute }
    watch.look()
    await rest()
    await time.advance(5 * minute, rest)
    watch.lookNow()
    watch.look()
    expect(asked).toHaveLength(1)
    await time.advance(10 * minute, rest)
    expect(asked.length).toBeGreaterThan(1)
  })

  it('asks nobody for a session that has ended', async () => {
    answer = failure('not-signed-in')
    watch.look()
    await rest()
    await time.advance(10 * minute, rest)
    watch.lookNow()
    expect(asked).toHaveLength(1)
  })

  it('asks nothing for a screen that is gone, until there is one again', async () => {
    watch.look()
    watch.rest()
    await rest()
    await time.advance(10 * minute, rest)
    expect(asked).toHaveLength(1)
    watch.look()
    await rest()
    await time.advance(10 * minute, rest)
    expect(asked).toHaveLength(12)
  })

  it('shows what was read at once, and tells the server', async () => {
    let heard = 0
    watch.onList(() => heard++)
    watch.look()
    await rest()
    watch.markRead(['a'])
    expect(watch.list()).toMatchObject({ unread: 0, notifications: [{ id: 'a' }] })
    expect(watch.list()?.notifications[0]?.readAt).not.toBeNull()
    expect(read).toEqual([['a']])
    expect(heard).toBe(2)
    watch.markRead([])
    expect(read).toHaveLength(1)
  })
})

describe('what the server says', () => {
  const listOf = async (value: unknown) =>
    createNotificationsApi(async () => ({ ok: true, value })).list()

  it('is read with what is known, and passed over where it is of a newer server', async () => {
    const notifications = [
      { ...one, news: 1 },
      { ...one, kind: 'of tomorrow' },
      { ...one, kind: 'new-device', browser: 'Firefox', system: '' },
      { ...one, kind: 'constructor' },
    ]
    expect(await listOf({ notifications, unread: 99 })).toMatchObject({
      ok: true,
      value: { unread: 2, notifications: [{ keyName: 'Backup' }, { browser: 'Firefox' }] },
    })
  })

  const wrong = [{ ...one, keyName: 7 }, { ...one, kind: 7 }, null]
  const answers = wrong.map((value) => ({ notifications: [value], unread: 1 }))
  it.each([null, {}, [], { notifications: 1 }, ...answers])(
    'is not believed: %j',
    async (value) => {
      expect(await listOf(value)).toMatchObject({ ok: false, code: 'bad-answer' })
    },
  )
})
