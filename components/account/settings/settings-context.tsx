import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { AiState } from '@/dist/answers/ai-state-answers'
import type { Device, Security } from '@/dist/answers/auth-answers'
import type { Me } from '@/dist/answers/me-answers'
import type { Webhook } from '@/dist/answers/webhook-answers'
import type { ConnectedApp } from '@/lib/api/connected-apps'
import type { NotificationSettings } from '@/lib/api/notifications'
import { identityApi } from '@/lib/browser/client/identity-api'
import { type ApiKey, keysApi } from '@/lib/browser/client/keys-api'
import { webhooksApi } from '@/lib/browser/client/webhooks-api'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { ProgramAccess } from './program-access'
import { useReauthentication, type WithReauthentication } from './use-reauthentication'

export type AccountFacts = {
  user: NonNullable<Me['user']>
  installation: Installation
  security: Security
  devices: Device[]
  /** State when the page was rendered. */
  ai: AiState
  /** The same: API keys, without secrets. */
  apiKeys: ApiKey[]
  connectedApps: ConnectedApp[]
  /** MCP URL for agents. */
  toolsAddress: string
  /** The same: webhooks, without their secrets. */
  webhooks: Webhook[]
  /** Updates the account's notification settings. */
  notifications: NotificationSettings
  /** True for an operator of an installation whose mails are stored in an outbox instead of being sent. */
  canReadOutbox: boolean
}

type Settings = Omit<AccountFacts, 'apiKeys' | 'webhooks'> & {
  /** Reloads what an action may have changed. */
  reload: () => Promise<void>
  withReauthentication: WithReauthentication
}

const SettingsContext = createContext<Settings | null>(null)

/** Provides the shared state of the settings, beginning with the server's data. */
export function SettingsProvider({
  facts,
  children,
}: {
  facts: AccountFacts
  children: ReactNode
}) {
  const [security, setSecurity] = useState(facts.security)
  const [devices, setDevices] = useState(facts.devices)
  const { withReauthentication, dialog } = useReauthentication(security, facts.installation)
  const { refresh } = useAccount()

  // After a provider's sign-in the person may land here: this device has to learn of the session.
  useEffect(() => void refresh(), [refresh])

  const reload = useCallback(async () => {
    const [read, listed] = await Promise.all([
      identityApi.readSecurity(),
      identityApi.listDevices(),
      refresh(),
    ])
    if (read.ok) setSecurity(read.value)
    if (listed.ok) setDevices(listed.value.sessions)
  }, [refresh])

  const { apiKeys, webhooks } = facts
  const value = useMemo(
    () => ({ ...facts, security, devices, reload, withReauthentication }),
    [facts, security, devices, reload, withReauthentication],
  )
  return (
    <SettingsContext value={value}>
      <ProgramAccess value={{ apiKeys, webhooks, keysApi, webhooksApi, withReauthentication }}>
        {children}
      </ProgramAccess>
      {dialog}
    </SettingsContext>
  )
}

export function useAccountSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (!settings) throw new Error('Parts of the settings stand inside their provider')
  return settings
}
