import { useCallback } from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { useMessages } from './messages'
import { showToast } from './toast-queue'

/** Returns true for the error of an `import()` whose file could not be loaded (named by the bundler). */
export const isOutOfReach = (error: unknown) =>
  error instanceof Error && error.name === 'ChunkLoadError'

/**
 * Runs an action whose code is loaded on demand. If loading fails, a notice offers a retry; other errors are not
 * caught.
 */
export function useLateCode() {
  const messages = useMessages(uiMessages)
  return useCallback(
    async function withLateCode(act: () => Promise<void>): Promise<void> {
      try {
        await act()
      } catch (error) {
        if (!isOutOfReach(error)) throw error
        const onAction = () => void withLateCode(act)
        showToast({ text: messages.notFetched, action: { label: messages.tryAgain, onAction } })
      }
    },
    [messages],
  )
}
