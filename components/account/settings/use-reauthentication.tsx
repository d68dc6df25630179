import { type ReactNode, useCallback, useState } from 'react'
import type { Failure } from '@/components/ui/form/describe-failure'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import type { Security } from '@/dist/answers/auth-answers'
import type { Installation } from '@/lib/browser/sync/account/installation'

const ReauthenticationDialog = latePart(
  () => import('./reauthentication-dialog').then((file) => file.ReauthenticationDialog),
  ({ onAnswer }, retry) => <NotFetchedNotice {...retry} onClose={() => onAnswer(false)} />,
)

type Result<T> = { ok: true; value: T } | ({ ok: false } & Failure)

/**
 * Runs a request that needs a fresh reauthentication: if the last one is too old, asks the person for another and
 * repeats the request. Returns `proof-needed` if they decline.
 */
export type WithReauthentication = <T>(ask: () => Promise<Result<T>>) => Promise<Result<T>>

/**
 * Returns a wrapper that asks the user to reauthenticate when a request needs it, and the dialog that has to
 * be rendered for it.
 *
 * @param why reason for the request, where it is not about who gets into the account
 */
export function useReauthentication(
  security: Security,
  { isManaged }: Pick<Installation, 'isManaged'>,
  why?: string,
): { withReauthentication: WithReauthentication; dialog: ReactNode } {
  const [proof, setReauthentication] = useState<{
    answer: (isReauthenticated: boolean) => void
  } | null>(null)
  const withReauthentication = useCallback(
    async <T,>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
      const first = await ask()
      if (first.ok || first.code !== 'proof-needed') return first
      const isReauthenticated = await new Promise<boolean>((resolve) =>
        setReauthentication({ answer: resolve }),
      )
      setReauthentication(null)
      return isReauthenticated ? ask() : first
    },
    [],
  )
  const dialog = proof && (
    <ReauthenticationDialog
      security={security}
      isManaged={isManaged}
      why={why}
      onAnswer={proof.answer}
    />
  )
  return { withReauthentication, dialog }
}
