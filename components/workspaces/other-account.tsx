'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { storePendingInvitation } from '@/lib/browser/client/workspaces/pending-invitation'
import { pageAfterSignOut } from '@/lib/browser/sync/account/use-account'
import { signIn as signInMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { LateSignOutDialog } from '../account/late-sign-out-dialog'

type Props = {
  token: string
  /** Invited address. */
  invited: string
  /** Address of the account that is signed in. */
  own: string
}

const signInPage = `/sign-in?next=${encodeURIComponent('/workspaces')}`

/** Reports that an invitation is for another address, and offers to sign out and continue with it. */
export function OtherAccount({ token, invited, own }: Props) {
  const { otherAccount } = useMessages(workspaceMessages).invitation
  const { somebodyElse } = useMessages(signInMessages).again
  const [isSigningOut, setSigningOut] = useState<boolean | null>(null)
  return (
    <>
      <p className="mb-3 text-pretty break-words">{otherAccount(invited, own)}</p>
      <Button look="primary" onPress={() => setSigningOut(true)}>
        {somebodyElse}
      </Button>
      {isSigningOut !== null && (
        <LateSignOutDialog
          isOpen={isSigningOut}
          onOpenChange={setSigningOut}
          onSignedOut={(leaving) => {
            // The sign-out has removed it.
            storePendingInvitation(token)
            location.replace(pageAfterSignOut(leaving, signInPage))
          }}
        />
      )}
    </>
  )
}
