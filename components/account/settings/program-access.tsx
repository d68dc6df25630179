import { createContext, useContext } from 'react'
import type { Webhook } from '@/dist/answers/webhook-answers'
import type { ApiKey, createKeysApi } from '@/lib/browser/client/keys-api'
import type { createWebhooksApi } from '@/lib/browser/client/webhooks-api'
import type { WithReauthentication } from './use-reauthentication'

/** API keys and webhooks of a space, the person's own or a workspace, with their clients. */
type ProgramAccessValue = {
  /** State when the page was rendered, without secrets. */
  apiKeys: readonly ApiKey[]
  webhooks: readonly Webhook[]
  keysApi: ReturnType<typeof createKeysApi>
  webhooksApi: ReturnType<typeof createWebhooksApi>
  withReauthentication: WithReauthentication
}

/** Provides keys and webhooks with their space. */
export const ProgramAccess = createContext<ProgramAccessValue | null>(null)

export function useProgramAccess(): ProgramAccessValue {
  const access = useContext(ProgramAccess)
  if (!access) throw new Error('Cards of keys and webhooks stand inside of their provider')
  return access
}
