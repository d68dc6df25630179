import { useRef, useState } from 'react'
import { describeFailure } from '@/components/ui/form/describe-failure'
import { useMessages } from '@/components/ui/messages'
import type { NotificationSettings } from '@/lib/api/notifications'
import { createNotificationsApi } from '@/lib/browser/client/notifications/notifications-api'
import { signIn as signInMessages } from '@/lib/messages/areas'

const api = createNotificationsApi()

/**
 * Saves choices as they are made: shown at once, sent sequentially, the newest last. A choice that could not be saved
 * is reverted with a message.
 */
export function useSavedChoices(initial: NotificationSettings) {
  const messages = useMessages(signInMessages)
  const [choices, setChoices] = useState(initial)
  const [notice, setNotice] = useState(false)
  const [error, setError] = useState('')
  const kept = useRef(initial)
  const wanted = useRef(initial)
  const isSending = useRef(false)

  async function sendAll(): Promise<void> {
    while (wanted.current !== kept.current) {
      const sent = wanted.current
      const result = await api.saveSettings(sent)
      if (!result.ok) {
        wanted.current = kept.current
        setChoices(kept.current)
        return setError(describeFailure(result, messages).text)
      }
      kept.current = sent
    }
    setNotice(true)
  }

  function change(next: NotificationSettings): void {
    wanted.current = next
    setChoices(next)
    setNotice(false)
    setError('')
    if (isSending.current) return
    isSending.current = true
    void sendAll().finally(() => {
      isSending.current = false
    })
  }

  return { choices, change, notice, error }
}
