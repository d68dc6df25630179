'use client'

import { useCallback } from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { useMessages } from './messages'
import { showToast } from './toast-queue'

/** Recognises the error that `import()` rejects with if a file of the build cannot be loaded (named by the bundler). */
const isOutOfReach = (error: unknown) => error instanceof Error && error.name === 'ChunkLoadError'

/**
 * For an action whose code is fetched when it is asked for. Where that fails a notice says so and
 * offers to begin the action again; anything else that it throws is not caught.
 */
export function useLateCode() {
  const words = useMessages(uiMessages)
  return useCallback(
    async function withLateCode(act: () => Promise<void>): Promise<void> {
      try {
        await act()
      } catch (error) {
        if (!isOutOfReach(error)) throw error
        const onAction = () => void withLateCode(act)
        showToast({ text: words.notFetched, action: { label: words.tryAgain, onAction } })
      }
    },
    [words],
  )
}
