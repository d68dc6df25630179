'use client'

import { createContext, useContext } from 'react'
import type { Webhook } from '@/lib/browser/client/answers/webhook-answers'
import type { ApiKey, createKeysApi } from '@/lib/browser/client/keys-api'
import type { createWebhooksApi } from '@/lib/browser/client/webhooks-api'
import type { WithReauthentication } from './use-reauthentication'

/** Access of programs to a space, the person's own or a workspace: its keys and webhooks, and the clients that change them. */
type ProgramAccessValue = {
  /** As they were when the page was made, without their secrets. */
  apiKeys: readonly ApiKey[]
  webhooks: readonly Webhook[]
  keysApi: ReturnType<typeof createKeysApi>
  webhooksApi: ReturnType<typeof createWebhooksApi>
  withReauthentication: WithReauthentication
}

/** Provides the cards of keys and webhooks with the space that they are about. */
export const ProgramAccess = createContext<ProgramAccessValue | null>(null)

export function useProgramAccess(): ProgramAccessValue {
  const access = useContext(ProgramAccess)
  if (!access) throw new Error('Cards of keys and webhooks stand inside of their provider')
  return access
}
