'use client'

import { useMemo } from 'react'
import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { initialSettings, type Theme, timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { accountMenu, account as accountMessages } from '@/lib/messages/areas'
import { LanguageSelect } from '../language/language-select'

const themes = ['system', 'light', 'dark'] as const satisfies Theme[]

/** Settings of the interface on this device: language, appearance, time zone. */
export function DeviceCard() {
  const { device: messages } = useMessages(accountMessages)
  const { theme, themes: names } = useMessages(accountMenu)
  const { settings, changeSettings } = useSettings()
  const timeZones = useMemo(() => {
    const device = messages.deviceTimeZone(timeZoneOf(initialSettings))
    const all = Intl.supportedValuesOf('timeZone').map((name) => ({ id: name, label: name }))
    return [{ id: '', label: device }, ...all]
  }, [messages])
  return (
    <Card id="device" title={messages.title}>
      <div className="flex max-w-sm flex-col gap-4 pt-1">
        <LanguageSelect />
        <SegmentedControl
          label={theme}
          options={themes.map((id) => ({ id, label: names[id] }))}
          value={settings.theme}
          onChange={(next) => changeSettings({ theme: next })}
        />
        <Select
          label={messages.timeZone}
          options={timeZones}
          value={settings.timeZone}
          onChange={(timeZone) => changeSettings({ timeZone })}
        />
      </div>
    </Card>
  )
}
