import { useCallback } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { PrivateFacts } from '@/lib/browser/private-facts/private-facts'
import { common as commonMessages, privateFacts } from '@/lib/messages/areas'
import type { PrivateFact } from '@/lib/resume/private-facts'

/** Returns a function that erases facts, and offers to bring them back for some seconds. */
export function useEraseFacts(store: PrivateFacts) {
  const messages = useMessages(privateFacts)
  const { undo } = useMessages(commonMessages)
  return useCallback(
    async (facts: readonly PrivateFact[], done: string) => {
      const report = () => showToast({ text: messages.failed })
      try {
        await store.erase(facts.map(({ id }) => id))
      } catch {
        return report()
      }
      const onAction = () => void store.restore(facts).catch(report)
      return showToast({ text: done, action: { label: undo, onAction } })
    },
    [store, messages, undo],
  )
}
