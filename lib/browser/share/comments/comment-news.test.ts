import { expect, it, onTestFinished, vi } from 'vitest'
import type { Notification } from '../../client/notifications/notifications-api'
import { reportComments, watchComments } from './comment-news'

const added = (documentId: string, readAt: string | null = null): Notification => ({
  ...{ kind: 'comment-added', id: documentId, documentId, title: null, workspace: null, readAt },
  createdAt: '2026-03-01T12:00:00.000Z',
})

it('calls back for unread notifications of its document, and while the page is visible, until it is ended', () => {
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
  page.visibilityState = 'hidden'
  page.dispatchEvent(new Event('visibilitychange'))
  stop()
  reportComments([added('a')])
  expect(onNews).toHaveBeenCalledTimes(2)
})
