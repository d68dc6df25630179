import { Monitor, Smartphone } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import type { Device } from '@/dist/answers/auth-answers'
import { identityApi } from '@/lib/browser/client/identity-api'
import { pageAfterSignOut } from '@/lib/browser/sync/account/use-account'
import { account as accountMessages } from '@/lib/messages/areas'
import { describeDevice } from '@/lib/messages/describe-device'
import { useAccountSettings } from './settings-context'

/** Lists sessions of the account, and ends them. */
export function DevicesCard() {
  const messages = useMessages(accountMessages).devices
  const { devices, installation, reload } = useAccountSettings()
  const { isManaged } = installation
  const { isBusy, notice, error, run } = useAction()
  const [ending, setEnding] = useState<string | null>(null)

  async function end(device: Device, name: string) {
    setEnding(device.id)
    await run(
      () => identityApi.endDevice(device.id),
      async () => {
        await reload()
        return messages.ended(name)
      },
    )
    setEnding(null)
  }

  const endOthers = () =>
    run(identityApi.endOtherDevices, async () => {
      await reload()
      return messages.othersEnded
    })

  const endAll = () =>
    run(identityApi.signOutEverywhere, () => {
      location.replace(isManaged ? pageAfterSignOut('done') : '/sign-in')
      return ''
    })

  return (
    <Card id="devices" title={messages.title}>
      <ul className="divide-y divide-hair">
        {devices.map((device) => (
          <DeviceItem
            key={device.id}
            device={device}
            isBusy={ending === device.id}
            onEnd={(name) => void end(device, name)}
          />
        ))}
      </ul>
      <Row
        text={messages.endAllHint}
        notice={notice}
        actions={
          <>
            {devices.length > 1 && (
              <Button aria-disabled={isBusy || undefined} onPress={() => void endOthers()}>
                {messages.endOthers}
              </Button>
            )}
            <Button aria-disabled={isBusy || undefined} onPress={() => void endAll()}>
              {messages.endAll}
            </Button>
          </>
        }
      >
        <ErrorText>{error}</ErrorText>
      </Row>
    </Card>
  )
}

type ItemProps = { device: Device; isBusy: boolean; onEnd: (name: string) => void }

function DeviceItem({ device, isBusy, onEnd }: ItemProps) {
  const messages = useMessages(accountMessages).devices
  const dayOf = useDay()
  const { browser, system, isHandheld } = describeDevice(device.userAgent)
  const name = messages.name(browser, system)
  const Icon = isHandheld ? Smartphone : Monitor
  const seen = dayOf(device.seenAt, {
    today: messages.seenToday,
    yesterday: messages.seenYesterday,
    other: messages.seen,
  })
  const since = dayOf(device.createdAt, messages.since)
  return (
    <Row
      isItem
      title={
        <span className="inline-flex items-center gap-2.5">
          <Icon aria-hidden="true" className="size-4.5 shrink-0 text-soft" />
          {name}
        </span>
      }
      text={device.isCurrent ? messages.current : [seen, since].filter(Boolean).join(' · ')}
      actions={
        !device.isCurrent && (
          <RowButton
            isBusy={isBusy}
            aria-label={messages.endNamed(name)}
            onPress={() => onEnd(name)}
          >
            {messages.end}
          </RowButton>
        )
      }
    />
  )
}
