'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { AccountMenu } from '@/components/account/account-menu'
import { SignInDialog } from '@/components/account/sign-in-dialog'
import { useLeftWords } from '@/components/document/open-document/use-left-words'
import { SignInDialogContext } from '@/components/document/status/sign-in-dialog-context'
import { InterfaceLanguage } from '@/components/site/interface-language'
import { SkipLink } from '@/components/site/skip-link'
import { UpdateNotice } from '@/components/site/update-notice'
import { PaletteHost } from '@/components/spaces/palette-host'
import { Places } from '@/components/spaces/places'
import { SpaceGate } from '@/components/spaces/space-gate'
import { HeaderContext } from '@/components/ui/app-header'
import { latePart } from '@/components/ui/late-part'
import { SilentRetry } from '@/components/ui/not-fetched'
import { useFocusHeirs } from '@/components/ui/use-focus-heirs'
import { useFragmentEntries } from '@/components/ui/use-fragment-entries'
import { watchClientErrors } from '@/lib/browser/client/client-errors'
import '@/lib/browser/device/install-prompt'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import { untilWritten } from '@/lib/browser/storage/journal/open-journals'
import { JournalProvider } from '@/lib/browser/storage/journal/use-journal'
import { useTidyFiles } from '@/lib/browser/storage/photo/use-tidy-files'
import { useUploadFiles } from '@/lib/browser/storage/photo/use-upload-files'
import {
  pageAfterSignOut,
  sharedAccount,
  useAccountRefresh,
  useGuestQuestion,
  useNamespace,
} from '@/lib/browser/sync/account/use-account'
import { SyncProvider } from '@/lib/browser/sync/use-sync'
import type { Locale } from '@/lib/messages/locales'

const headerParts = { Places, Account: AccountMenu }

/** Notices wait in their queue until this is here, so the first paint need not wait for it. */
const ToastArea = latePart(
  () => import('@/components/ui/toast').then((file) => file.ToastArea),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Nobody needs it for the first paint. */
const SigningOutElsewhere = latePart(
  () =>
    import('@/components/account/signing-out-elsewhere').then((file) => file.SigningOutElsewhere),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Only a sign-in at a provider asks. */
const GuestQuestionDialog = latePart(
  () => import('@/components/account/guest-question').then((file) => file.GuestQuestionDialog),
  (_, retry) => <SilentRetry {...retry} />,
)

/**
 * Follows who is signed in. A guest who signs in goes on with the same CVs in the same page. When an
 * account is left, here or in another tab, the page starts anew: nothing of that person stays on the
 * screen or in memory.
 */
function useAccountChanges() {
  useAccountRefresh()
  const namespace = useNamespace()
  const before = useRef(namespace)
  useEffect(() => {
    const left = before.current
    before.current = namespace
    if (left === namespace || left === 'guest') return
    // What shall not stay on this device goes first.
    const begin = async () => {
      const path = pageAfterSignOut(await sharedAccount().whenLeft())
      await untilWritten(left)
      await reloadSafely(() => location.replace(path))
    }
    void begin()
  }, [namespace])
}

/** Separate, since the journal is provided above it. */
function LeftWords() {
  useLeftWords()
  return null
}

/**
 * Provides the shared context of every workspace page: the interface language, the journal of this device and its sync with the account, and the toasts.
 */
export function WorkspaceProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  useEffect(watchClientErrors, [])
  useAccountChanges()
  useFragmentEntries()
  useFocusHeirs()
  useTidyFiles()
  useUploadFiles()
  const isAsked = useGuestQuestion() !== null
  return (
    <InterfaceLanguage locale={locale}>
      <SkipLink />
      <JournalProvider>
        <LeftWords />
        <SyncProvider>
          <SignInDialogContext value={SignInDialog}>
            <HeaderContext value={headerParts}>
              <SpaceGate>{children}</SpaceGate>
              <PaletteHost />
            </HeaderContext>
          </SignInDialogContext>
          <SigningOutElsewhere />
          {isAsked && <GuestQuestionDialog />}
        </SyncProvider>
        <UpdateNotice />
      </JournalProvider>
      <ToastArea />
    </InterfaceLanguage>
  )
}
