'use client'

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import type { AiState } from '@/lib/api/ai'
import type { Device, Security } from '@/lib/api/auth'
import type { ApiKey } from '@/lib/api/keys'
import type { Me } from '@/lib/api/me'
import type { NotificationSettings } from '@/lib/api/notifications'
import { useAccount } from '@/lib/browser/account/use-account'
import { identityApi } from '@/lib/browser/identity/identity-api'
import type { Failure } from '../fields/failure-words'
import type { Installation } from '../installation'

const ProofDialog = latePart(
  () => import('./proof-dialog').then((file) => file.ProofDialog),
  ({ onAnswer }, retry) => <NotFetchedNotice {...retry} onClose={() => onAnswer(false)} />,
)

export type AccountFacts = {
  user: NonNullable<Me['user']>
  installation: Installation
  security: Security
  devices: Device[]
  /** As it was when the page was made. */
  ai: AiState
  /** The same: keys for programs, without themselves. */
  apiKeys: ApiKey[]
  /** The same: what they are told, and how. */
  notifications: NotificationSettings
  /** An operator, where mails lie in an outbox instead of being sent. */
  canReadOutbox: boolean
}

type Result<T> = { ok: true; value: T } | ({ ok: false } & Failure)

type Settings = AccountFacts & {
  /** Reads again what a change may have changed. */
  reload: () => Promise<void>
  /**
   * Asks for something that needs a fresh proof: where the last one is too old, the person is asked
   * for another, and then the request is made again. Without one the answer is `proof-needed`.
   */
  withProof: <T>(ask: () => Promise<Result<T>>) => Promise<Result<T>>
}

const SettingsContext = createContext<Settings | null>(null)

/** What the parts of the settings know and share. Begins with what the server has put into the page. */
export function SettingsProvider({
  facts,
  children,
}: {
  facts: AccountFacts
  children: ReactNode
}) {
  const [security, setSecurity] = useState(facts.security)
  const [devices, setDevices] = useState(facts.devices)
  const [proof, setProof] = useState<{ answer: (isProved: boolean) => void } | null>(null)
  const { refresh } = useAccount()

  // A provider may have brought the person straight here: this device has to know them, too.
  useEffect(() => void refresh(), [refresh])

  const reload = useCallback(async () => {
    const [read, listed] = await Promise.all([
      identityApi.readSecurity(),
      identityApi.listDevices(),
      refresh(),
    ])
    if (read.ok) setSecurity(read.value)
    if (listed.ok) setDevices(listed.value)
  }, [refresh])

  const withProof = useCallback(async <T,>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
    const first = await ask()
    if (first.ok || first.code !== 'proof-needed') return first
    const isProved = await new Promise<boolean>((resolve) => setProof({ answer: resolve }))
    setProof(null)
    return isProved ? ask() : first
  }, [])

  const { user, installation, ai, apiKeys, notifications, canReadOutbox } = facts
  const value = useMemo(
    () => ({
      user,
      installation,
      ai,
      apiKeys,
      notifications,
      canReadOutbox,
      security,
      devices,
      reload,
      withProof,
    }),
    [
      user,
      installation,
      ai,
      apiKeys,
      notifications,
      canReadOutbox,
      security,
      devices,
      reload,
      withProof,
    ],
  )
  return (
    <SettingsContext value={value}>
      {children}
      {proof && (
        <ProofDialog
          security={security}
          isManaged={installation.isManaged}
          onAnswer={proof.answer}
        />
      )}
    </SettingsContext>
  )
}

export function useAccountSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (!settings) throw new Error('Parts of the settings stand inside their provider')
  return settings
}
