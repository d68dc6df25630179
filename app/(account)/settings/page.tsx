import type { Metadata } from 'next'
import { SettingsScreen } from '@/components/account/settings/settings-screen'
import { account as accountMessages } from '@/lib/messages/areas'
import { listKeys } from '@/lib/server/accounts/keys/key-answers'
import { describeAi } from '@/lib/server/ai/describe-ai'
import { listApps } from '@/lib/server/connected-apps/list-apps'
import { readSettings } from '@/lib/server/notifications/notification-settings'
import { hasOutbox } from '@/lib/server/operator/list-outbox'
import { ports } from '@/lib/server/ports'
import { listWebhooks } from '@/lib/server/webhooks/change-webhook'
import { EnglishGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'
import { readMe, readPrincipal, readSignInMethods } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(accountMessages)).settings.title,
})

type Props = { searchParams: Promise<{ error?: string | string[] }> }

/** Renders the settings of the signed-in user; without one, those of the device. */
export default async function SettingsPage({ searchParams }: Props) {
  const principal = await readPrincipal()
  if (!principal) return <SettingsScreen facts="guest" />
  const opened = await ports()
  const [{ user, installation }, ways, ai, apiKeys, connectedApps, webhooks, notifications] =
    await Promise.all([
      readMe(principal),
      readSignInMethods(),
      describeAi(opened, principal.userId),
      listKeys(opened, principal.userId),
      listApps(opened, principal.userId),
      listWebhooks(opened, principal.userId),
      readSettings(opened, principal.userId),
    ])
  const canReadOutbox = principal.groups.includes('operator') && hasOutbox(opened)
  const { error } = await searchParams
  return (
    <>
      <EnglishGroups />
      <SettingsScreen
        facts={
          user && ways
            ? {
                user,
                installation,
                ...ways,
                ai,
                apiKeys,
                connectedApps,
                toolsAddress: new URL('/api/mcp', opened.configuration.url).href,
                webhooks,
                notifications,
                canReadOutbox,
              }
            : null
        }
        error={[error].flat()[0]}
      />
    </>
  )
}
