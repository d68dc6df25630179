'use client'

import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { signIn as signInMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { Sheet } from '../account/sheet'
import { useFragment } from '../account/use-fragment'

/** Tells somebody without a session how to accept an invitation. */
export function SignedOutScreen() {
  const words = useMessages(workspaceMessages)
  const { signIn } = useMessages(signInMessages)
  // Taken out of the address: it is of no use before the sign-in.
  useFragment(() => {})
  return (
    <Sheet title={words.title} text={words.signedOut}>
      <a href="/sign-in?next=%2Fworkspaces" className={buttonLook('primary')}>
        {signIn.submit}
      </a>
    </Sheet>
  )
}
