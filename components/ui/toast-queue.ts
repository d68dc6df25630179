import { ToastQueue } from 'react-stately/useToastState'

/** Text of a notice, and at most one action. */
export type ToastContent = {
  text: string
  action?: { label: string; onAction: () => void }
}

/** Notices of the whole window, at most three at a time. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

/** Shows a toast for 8 seconds, paused while hovered or focused. Returns a function that closes it. */
export function showToast(content: ToastContent): () => void {
  const key = toastQueue.add(content, { timeout: 8000 })
  return () => toastQueue.close(key)
}
