'use client'

import { useMessages } from '@/components/ui/messages'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { signInAddress } from '@/lib/browser/sync/account/sign-in-address'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  accountMenu as accountMessages,
  common as commonMessages,
  editor as editorMessages,
  editorPanels,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { Command } from './command'

/** Opens another page after all changes are stored. */
const leave = (path: string) => void reloadSafely(() => location.assign(path))

/**
 * Returns the commands of every screen: places, other documents, the account and the appearance.
 *
 * @param openId the open document, which is not offered; null without one
 */
export function useAppCommands(openId: string | null): Command[] {
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const { untitled } = useMessages(commonMessages)
  const { downloadSeveral } = useMessages(syncMessages)
  const looks = useMessages(accountMessages)
  const { menu, places } = looks
  const { changeSettings } = useSettings()
  const { state: account } = useAccount()
  const { heads } = useDocumentHeads()
  const { workspace, canWrite } = useSpace()
  const go = (id: string, text: string, path: string): Command => ({
    ...{ id, text },
    run: () => leave(path),
  })
  const others = (heads ?? []).filter(
    ({ id, kind, trashedAt }) => id !== openId && kind !== 'application' && trashedAt === null,
  )
  return [
    ...(canWrite ? [go('new', messages.newCv, inSpace('/editor'))] : []),
    ...others
      .slice(0, 12)
      .map((head) =>
        go(
          `switch to ${head.id}`,
          panel.switchTo(displayTitle(head, untitled)),
          inSpace(`/editor#${head.id}`),
        ),
      ),
    go('all', messages.allCvs, inSpace('/cvs')),
    ...(workspace === null ? [go('jobs', places.jobs, '/jobs')] : []),
    ...(account.kind === 'guest'
      ? [go('sign in', menu.signIn, signInAddress())]
      : [
          ...(canWrite ? [go('download several', downloadSeveral, inSpace('/cvs#download'))] : []),
          go('requests', menu.requests, '/requests'),
          go('workspaces', menu.workspaces, '/workspaces'),
        ]),
    go('settings', menu.settings, '/settings'),
    ...(account.kind === 'signed-in' && account.user.isOperator
      ? [go('operator', menu.server, '/operator')]
      : []),
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      id: `theme ${theme}`,
      text: looks.themeNamed(looks.themes[theme]),
      run: () => changeSettings({ theme }),
    })),
  ]
}
