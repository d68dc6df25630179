'use client'

import { useMessages } from '@/components/ui/messages'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { account as accountMessages } from '@/lib/messages/areas'
import { PartsPage } from '../parts-page'
import { DeviceCard } from './device-card'

/** Settings without an account: those of this device. */
export function GuestSettingsScreen() {
  const { settings } = useMessages(accountMessages)
  const isAlive = useIsAlive()
  return (
    <PartsPage
      head={<h1 className="pt-7 text-2xl">{settings.title}</h1>}
      navigation={settings.navigation}
      parts={[]}
    >
      {/* Disabled before hydration, so that no press is lost. */}
      <fieldset disabled={!isAlive} className="min-w-0">
        <DeviceCard />
      </fieldset>
    </PartsPage>
  )
}
