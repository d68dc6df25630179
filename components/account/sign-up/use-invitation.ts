import { useState } from 'react'
import { useFragment } from '@/components/ui/use-fragment'
import { identityApi } from '@/lib/browser/client/identity-api'

/** `email` is empty if the server did not tell the recipient. */
export type Invitation = { token: string; email: string }

export type InvitationState =
  | { kind: 'reading' }
  | { kind: 'none' }
  | { kind: 'holds'; invitation: Invitation }
  | { kind: 'gone' }

/**
 * Returns the invitation in the URL: `/sign-up#invitation=TOKEN`. Handles fragment changes, since the link may be
 * opened in an open page.
 */
export function useInvitation(): InvitationState {
  const [state, setState] = useState<InvitationState>({ kind: 'reading' })
  useFragment((fragment) => {
    void readInvitation(fragment).then(setState)
  })
  return state
}

async function readInvitation(fragment: string): Promise<InvitationState> {
  const token = /^invitation=(.+)$/.exec(fragment)?.[1]
  if (!token) return { kind: 'none' }
  const result = await identityApi.readInvitation(token)
  if (result.ok) return { kind: 'holds', invitation: { token, email: result.value.email } }
  if (result.code === 'gone' || result.code === 'invalid') return { kind: 'gone' }
  // The server is asked again on submit.
  return { kind: 'holds', invitation: { token, email: '' } }
}
