import { useCallback } from 'react'
import { readPageBuild } from '@/lib/browser/device/service-worker/register'
import { ui as uiMessages } from '@/lib/messages/areas'
import { useMessages } from './messages'
import { showToast } from './toast-queue'

/** Returns true for the error of an `import()` whose file could not be loaded (named by the bundler). */
export const isOutOfReach = (error: unknown) =>
  error instanceof Error && error.name === 'ChunkLoadError'

/** Returns true if the server has another build than this page, whose files it may no longer have. */
export async function hasNewBuild(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const build = readPageBuild(page)
    return build !== null && build !== readPageBuild(document)
  } catch {
    return false
  }
}

/**
 * Runs an action whose code is loaded on demand. If loading fails, a notice offers a retry, and after a second failure
 * to reload the page where the server has another build; other errors are not caught.
 */
export function useLateCode() {
  const messages = useMessages(uiMessages)
  return useCallback(
    async function withLateCode(act: () => Promise<void>, isRetry = false): Promise<void> {
      try {
        await act()
      } catch (error) {
        if (!isOutOfReach(error)) throw error
        if (isRetry && (await hasNewBuild())) {
          const onAction = () => location.reload()
          showToast({ text: messages.newBuild, action: { label: messages.reload, onAction } })
          return
        }
        const onAction = () => void withLateCode(act, true)
        showToast({ text: messages.notFetched, action: { label: messages.tryAgain, onAction } })
      }
    },
    [messages],
  )
}
