import {
  Briefcase,
  CircleHelp,
  FilePlus2,
  Files,
  FolderDown,
  LogIn,
  type LucideIcon,
  Repeat,
  Server,
  Settings,
  SunMoon,
  UsersRound,
} from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { hasAccounts, signInAddress } from '@/lib/browser/sync/account/sign-in-address'
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
import { helpAddress } from '@/lib/messages/help-address'
import { displayTitle } from '@/lib/resume/display-title'
import { type Command, commandsIn } from './command'

/** Documents that the palette lists before anything is typed. */
const shownDocuments = 12

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
  const { state } = useAccount()
  const { heads } = useDocumentHeads()
  const { workspace, canWrite } = useSpace()
  const goIn =
    (group: 'others' | 'account') =>
    (id: string, text: string, icon: LucideIcon, path: string): Command =>
      commandsIn(group)(id, text, icon, () => leaveTo(path))
  const go = goIn('others')
  const account = goIn('account')
  const present = (heads ?? []).filter(({ id, trashedAt }) => id !== openId && trashedAt === null)
  const others = present.filter(({ kind }) => kind !== 'application')
  const jobs = present.filter(({ kind }) => kind === 'application')
  return [
    ...(canWrite ? [go('new', messages.newCv, FilePlus2, inSpace('/editor'))] : []),
    ...others.map((head, at) => {
      const name = panel.switchTo(displayTitle(head, untitled))
      const command = go(`switch to ${head.id}`, name, Repeat, inSpace(`/editor#${head.id}`))
      return { ...command, isRare: at >= shownDocuments }
    }),
    ...(workspace === null ? jobs : []).map(({ id, label, name, title }) => {
      const job = displayTitle(
        { title: [label, name].filter(Boolean).join(' · '), label: title, name: '' },
        untitled,
      )
      return { ...go(`job ${id}`, panel.switchTo(job), Briefcase, `/jobs#${id}`), isRare: true }
    }),
    go('all', messages.allCvs, Files, inSpace('/cvs')),
    ...(workspace === null ? [go('jobs', places.jobs, Briefcase, '/jobs')] : []),
    ...(state.kind === 'guest'
      ? [account('sign in', menu.signIn, LogIn, signInAddress())].filter(() => hasAccounts)
      : [
          ...(canWrite
            ? [go('download several', downloadSeveral, FolderDown, inSpace('/cvs#download'))]
            : []),
          account('workspaces', menu.workspaces, UsersRound, '/workspaces'),
        ]),
    account('settings', menu.settings, Settings, '/settings'),
    commandsIn('account')('help', looks.help, CircleHelp, () => {
      open(helpAddress(location.pathname), '_blank', 'noopener')
    }),
    ...(state.kind === 'signed-in' && state.user.isOperator
      ? [account('operator', menu.server, Server, '/operator')]
      : []),
    ...(['system', 'light', 'dark'] as const).map((theme) =>
      commandsIn('view')(`theme ${theme}`, looks.themeNamed(looks.themes[theme]), SunMoon, () =>
        changeSettings({ theme }),
      ),
    ),
  ]
}
