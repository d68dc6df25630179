import { usePathname, useSearchParams } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { useReadOnlyText } from '@/components/document/status/use-read-only-text'
import { buttonLook } from '@/components/ui/button-look'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import { signInAddress } from '@/lib/browser/sync/account/sign-in-address'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { currentWorkspace, inSpace, workspaceIn } from '@/lib/browser/sync/spaces/space-address'
import { refreshWorkspaces, useSpace } from '@/lib/browser/sync/spaces/use-space'
import { useRefusals, useSyncState } from '@/lib/browser/sync/use-sync'
import { accountMenu, spaces as spaceMessages } from '@/lib/messages/areas'

const EndedScreen = latePane(
  () => import('./ended-screen').then((file) => file.EndedScreen),
  'm-auto max-w-md p-6',
)

/** Pages that are useless with a read-only role. */
const writingPages = /^\/(jobs|import)$/

/** Reloads the page when its URL names another space, since a page holds one space. */
function useOneSpace() {
  const path = usePathname()
  const search = useSearchParams().toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: triggers on a new URL
  useEffect(() => {
    if (workspaceIn(location) !== currentWorkspace()) void reloadSafely()
  }, [path, search])
}

/** Loads the person's role, initially and after the workspace has refused a change. */
function useRole(workspace: string | null) {
  const { state } = useAccount()
  const isSignedIn = state.kind === 'signed-in'
  const isRefused = useRefusals().some(({ code }) => code === 'role')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal triggers a reload
  useEffect(() => {
    if (workspace !== null && isSignedIn) void refreshWorkspaces()
  }, [workspace, isSignedIn, isRefused])
}

/**
 * Renders the pages of a workspace for its members; otherwise explains why not: signed out, ended, or read-only on an
 * editing page.
 */
export function SpaceGate({ children }: { children: ReactNode }) {
  useOneSpace()
  const messages = useMessages(spaceMessages)
  const { menu } = useMessages(accountMenu)
  const isAlive = useIsAlive()
  const { workspace, known, canWrite } = useSpace()
  const { state } = useAccount()
  const sync = useSyncState()
  const readOnly = useReadOnlyText()
  const path = usePathname()
  useRole(workspace)
  if (!isAlive || workspace === null) return children
  if (state.kind === 'guest') {
    return (
      <Sheet title={messages.unnamed} text={messages.signIn}>
        <a href={signInAddress()} className={buttonLook('primary')}>
          {menu.signIn}
        </a>
      </Sheet>
    )
  }
  if (sync.kind === 'ended') return <EndedScreen />
  if (known && !canWrite && writingPages.test(path)) {
    return (
      <Sheet title={known.name} text={readOnly}>
        <a href={inSpace('/cvs')} className={buttonLook('primary')}>
          {messages.toDocuments}
        </a>
      </Sheet>
    )
  }
  return children
}
