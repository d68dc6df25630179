import { type FormEvent, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import type { Account, Leaving } from '@/lib/browser/sync/account/account-types'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { accountMenu as accountMessages } from '@/lib/messages/areas'

type Forget = Parameters<Account['signOut']>[0]['forget']

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** Called when no data of the account is visible any more. */
  onSignedOut: (leaving: Leaving) => void
}

/**
 * Signs out, and asks whether to remove the account's data from this device. Unsynced changes need a second
 * confirmation.
 */
export function SignOutDialog({ isOpen, onOpenChange, onSignedOut }: Props) {
  const messages = useMessages(accountMessages).signOut
  const { signOut } = useAccount()
  const [state, setState] = useState<'idle' | 'working' | 'failed' | 'unsent'>('idle')
  const isWorking = state === 'working'

  async function leave(forget: Forget) {
    if (isWorking) return
    setState('working')
    const outcome = await signOut({ forget })
    if (outcome === 'refused') setState('failed')
    else if (outcome === 'unsent') setState('unsent')
    else onSignedOut(outcome)
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const isForgotten = new FormData(event.currentTarget).has('forget')
    void leave(isForgotten ? 'when-sent' : 'nothing')
  }

  function change(next: boolean) {
    // Input is blocked during a sign-out.
    if (isWorking) return
    setState('idle')
    onOpenChange(next)
  }

  return (
    <Dialog isOpen={isOpen} onOpenChange={change} title={messages.title}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-pretty text-soft">{messages.text}</p>
        <Checkbox
          name="forget"
          label={messages.forget}
          description={messages.forgetHint}
          onChange={() => state === 'unsent' && setState('idle')}
        />
        <Banner tone="error">{state === 'failed' && messages.failed}</Banner>
        <p role="status" className="text-soft text-sm empty:hidden">
          {isWorking && messages.working}
        </p>
        {state === 'unsent' && (
          <Banner tone="error" className="rounded-card">
            {messages.unsent}
          </Banner>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={() => change(false)} aria-disabled={isWorking || undefined}>
            {messages.cancel}
          </Button>
          {state === 'unsent' && (
            <>
              <Button look="danger" onPress={() => void leave('always')}>
                {messages.removeAnyway}
              </Button>
              <Button onPress={() => void leave('nothing')}>{messages.keep}</Button>
            </>
          )}
          <Button type="submit" look="primary" aria-disabled={isWorking || undefined}>
            {state === 'unsent' ? messages.tryAgain : messages.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
