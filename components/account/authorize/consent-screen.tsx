'use client'

import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { Scope } from '@/lib/api/keys'
import { connectedAppsApi } from '@/lib/browser/client/connected-apps-api'
import { authorize as authorizeMessages } from '@/lib/messages/areas'

/** OAuth request of an app, as shown to the person. */
export type Consent = {
  name: string
  host: string
  scopes: readonly Scope[]
  email: string
  userId: string
  /** Query of the request. */
  request: string
  /** Redirect URL with the `access_denied` error. */
  denyTo: string
}

/** Consent page on which a person allows or denies an app access to the tools. */
export function ConsentScreen({ consent }: { consent: Consent }) {
  const messages = useMessages(authorizeMessages)
  const isAlive = useIsAlive()
  const { isBusy, error, run } = useAction()
  const { name, host, scopes, email, userId, request, denyTo } = consent

  const allow = () =>
    run(
      () => connectedAppsApi.allow({ request, userId }),
      ({ redirectTo }) => {
        window.location.assign(redirectTo)
        // Never resolves: the form stays busy until the browser has navigated.
        return new Promise<string>(() => {})
      },
      { 'limit-reached': messages.full, 'not-found': messages.unknown },
    )

  return (
    <Sheet title={messages.question(name)} text={messages.unverified}>
      <ul className="flex flex-col gap-2">
        {scopes.map((scope) => (
          <li key={scope}>
            <p className="font-medium">{messages.scopes[scope].label}</p>
            <p className="text-pretty text-soft text-sm">
              {scope === 'write' ? messages.writeHint : messages.scopes[scope].hint}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-pretty text-soft text-sm">{messages.mayNot}</p>
      <div className="mt-4 flex flex-col gap-1 rounded-control border border-line bg-well px-4 py-3 text-sm">
        <p className="break-words">{messages.goesTo(host)}</p>
        <p className="break-words">{messages.account(email)}</p>
      </div>
      <fieldset disabled={!isAlive} className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button look="primary" aria-disabled={isBusy || undefined} onPress={() => void allow()}>
          {messages.allow}
        </Button>
        <a href={denyTo} className="inline-flex min-h-11 items-center text-ink underline">
          {messages.deny}
        </a>
      </fieldset>
      <div className="mt-4 empty:hidden">
        <Banner tone="error">{error}</Banner>
      </div>
    </Sheet>
  )
}

/**
 * Reports a denied authorization. `answer`: redirect for a known app, followed when the link is pressed; null
 * otherwise.
 */
export function RefusedScreen({ answer }: { answer: { to: string; host: string } | null }) {
  const messages = useMessages(authorizeMessages)
  return (
    <Sheet title={messages.unknownTitle} text={answer ? messages.invalid : messages.unknown}>
      {answer && (
        <a
          href={answer.to}
          rel="noreferrer"
          className="inline-flex min-h-11 items-center break-all text-pen underline"
        >
          {answer.host}
        </a>
      )}
    </Sheet>
  )
}
