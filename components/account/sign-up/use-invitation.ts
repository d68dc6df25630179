'use client'

import { useState } from 'react'
import { useFragment } from '@/components/ui/use-fragment'
import { identityApi } from '@/lib/browser/client/identity-api'

/** `email` is empty where the server could not say whom it is for. */
export type Invitation = { token: string; email: string }

export type InvitationState =
  | { kind: 'reading' }
  | { kind: 'none' }
  | { kind: 'holds'; invitation: Invitation }
  | { kind: 'gone' }

/**
 * The invitation that this page was opened with: `/sign-up#invitation=TOKEN`. The link may also be
 * opened where the page is open already, which only changes the fragment.
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
  // The server could not say; it is asked again with what the person types.
  return { kind: 'holds', invitation: { token, email: '' } }
}
