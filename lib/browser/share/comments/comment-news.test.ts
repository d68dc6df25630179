import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { onLiveNews } from '../../client/live/live-news'
import type { Notification } from '../../client/notifications/notifications-api'
import { reportComments, watchComments } from './comment-news'

vi.mock('../../client/live/live-news', { spy: true })
const stopNews = vi.fn()
beforeEach(() => void vi.mocked(onLiveNews).mockReset().mockReturnValue(stopNews))

const added = (documentId: string, readAt: string | null = null): Notification => ({
  ...{ kind: 'comment-added', id: documentId, documentId, title: null, workspace: null, readAt },
  createdAt: '2026-03-01T12:00:00.000Z',
})

it('calls back for unread notifications of its document, for news, and when the page becomes visible, until it is ended', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
  onTestFinished(() => void vi.unstubAllGlobals())
  const onNews = vi.fn()
  const stop = watchComments('a', onNews)
  reportComments([added('b'), added('a', '2026-03-01T12:00:00.000Z')])
  expect(onNews).toHaveBeenCalledTimes(0)
  reportComments([added('a')])
  expect(onNews).toHaveBeenCalledTimes(1)
  page.dispatchEvent(new Event('visibilitychange'))
  expect(onNews).toHaveBeenCalledTimes(2)
  vi.mocked(onLiveNews).mock.calls[0]?.[0]()
  expect(onNews).toHaveBeenCalledTimes(3)
  page.visibilityState = 'hidden'
  page.dispatchEvent(new Event('visibilitychange'))
  stop()
  expect(stopNews).toHaveBeenCalledOnce()
  reportComments([added('a')])
  expect(onNews).toHaveBeenCalledTimes(3)
})
