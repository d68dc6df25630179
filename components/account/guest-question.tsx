import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { sharedAccount, useGuestQuestion } from '@/lib/browser/sync/account/use-account'
import { accountMenu as accountMessages } from '@/lib/messages/areas'

/**
 * Asks whether a guest's CVs move into the account that has signed in through a provider. Closing it leaves them on
 * this device.
 */
export function GuestQuestionDialog() {
  const messages = useMessages(accountMessages).guestCvs
  const question = useGuestQuestion()
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')
  const isWorking = state === 'working'

  async function answer(choice: 'move' | 'stay') {
    if (isWorking) return
    setState('working')
    try {
      await sharedAccount().answerGuestQuestion(choice)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  if (!question) return null
  return (
    <Dialog
      isOpen
      onOpenChange={() => void answer('stay')}
      title={messages.title(question.email)}
      actions={
        <>
          <Button isDisabled={isWorking} onPress={() => void answer('stay')}>
            {messages.stay}
          </Button>
          <Button look="primary" isDisabled={isWorking} onPress={() => void answer('move')}>
            {messages.move}
          </Button>
        </>
      }
    >
      <p className="text-pretty">{messages.text(question.count)}</p>
      <Banner tone="error">{state === 'failed' && messages.failed}</Banner>
    </Dialog>
  )
}
