import { onLiveNews } from '../../client/live/live-news'
import type { Notification } from '../../client/notifications/notifications-api'

const listeners = new Set<(documents: ReadonlySet<string>) => void>()

/** Notifies watchers of documents with unread notifications about comments. */
export function reportComments(notifications: readonly Notification[]): void {
  const documents = new Set(
    notifications.flatMap((one) =>
      one.kind === 'comment-added' && one.readAt === null ? one.documentId : [],
    ),
  )
  for (const listener of [...listeners]) listener(documents)
}

/**
 * Calls back when a document may have new comments: by news, by a notification, or when the page becomes visible.
 *
 * @returns an unsubscribe function
 */
export function watchComments(id: string, onNews: () => void): () => void {
  const onNotified = (documents: ReadonlySet<string>) => {
    if (documents.has(id)) onNews()
  }
  const onVisible = () => {
    if (document.visibilityState === 'visible') onNews()
  }
  const stopNews = onLiveNews(onNews)
  listeners.add(onNotified)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    stopNews()
    listeners.delete(onNotified)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
