'use client'

import { Settings2 } from 'lucide-react'
import { useMemo } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { initialSettings, type Theme, timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { LanguageSelect } from './language/language-select'

const themes = ['system', 'light', 'dark'] as const satisfies Theme[]

/** Popover with the interface settings of this device. */
export function SettingsPopover() {
  const messages = useMessages(dashboardMessages)
  return (
    <Popover
      label={messages.settings}
      placement="bottom end"
      className="flex w-80 max-w-full flex-col gap-4 p-4"
      trigger={
        <IconButton label={messages.settings}>
          <Settings2 aria-hidden="true" />
        </IconButton>
      }
    >
      <SettingsFields />
    </Popover>
  )
}

function SettingsFields() {
  const messages = useMessages(dashboardMessages)
  const { settings, changeSettings } = useSettings()
  const timeZones = useMemo(() => {
    const device = messages.deviceTimeZone(timeZoneOf(initialSettings))
    const names = Intl.supportedValuesOf('timeZone').map((name) => ({ id: name, label: name }))
    return [{ id: '', label: device }, ...names]
  }, [messages])
  return (
    <>
      <LanguageSelect />
      <SegmentedControl
        label={messages.theme}
        options={themes.map((id) => ({ id, label: messages.themes[id] }))}
        value={settings.theme}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Select
        label={messages.timeZone}
        options={timeZones}
        value={settings.timeZone}
        onChange={(timeZone) => changeSettings({ timeZone })}
      />
    </>
  )
}
