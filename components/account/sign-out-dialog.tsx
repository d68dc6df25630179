'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import type { Leaving } from '@/lib/browser/account/types'
import { useAccount } from '@/lib/browser/account/use-account'
import { accountMenu as accountMessages } from '@/lib/messages/en/account-menu'
import { FormMessage } from './fields/form-message'

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** When nothing of the account is in sight any more. */
  onSignedOut: (leaving: Leaving) => void
}

/** Signs out, and asks once whether this device shall forget what it holds of the account. */
export function SignOutDialog({ isOpen, onOpenChange, onSignedOut }: Props) {
  const words = useMessages(accountMessages).signOut
  const { signOut } = useAccount()
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state === 'working') return
    const forget = new FormData(event.currentTarget).has('forget')
    setState('working')
    const outcome = await signOut({ forget })
    if (outcome === 'refused') setState('failed')
    else onSignedOut(outcome)
  }

  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} title={words.title}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <p className="text-pretty text-soft">{words.text}</p>
        <Checkbox name="forget" label={words.forget} description={words.forgetHint} />
        <FormMessage>{state === 'failed' && words.failed}</FormMessage>
        <p role="status" className="text-soft text-sm empty:hidden">
          {state === 'working' && words.working}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={() => onOpenChange(false)}>{words.cancel}</Button>
          <Button type="submit" look="primary" aria-disabled={state === 'working' || undefined}>
            {words.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
