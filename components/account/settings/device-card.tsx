import { useId, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { latePart } from '@/components/ui/late-part'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { initialSettings, type Theme, timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import {
  accountMenu,
  account as accountMessages,
  language as languageMessages,
} from '@/lib/messages/areas'
import { isConfirmedLanguage } from '@/lib/messages/confirmed-language'
import { languageName } from '@/lib/messages/language-name'
import { toOffered } from '@/lib/messages/locales'
import { findTown, listTowns, townOf } from '@/lib/messages/towns'
import { languageOptions, useChooseLanguage } from '../language/use-choose-language'

const CorrectionDialog = latePart(
  () => import('../language/correction-dialog').then((file) => file.CorrectionDialog),
  ({ onClose }: { onClose: () => void }, retry) => (
    <NotFetchedNotice {...retry} onClose={onClose} />
  ),
)

const themes = ['system', 'light', 'dark'] as const satisfies Theme[]

type Props = {
  /** Time zone of the account's reminders; absent for guests. */
  reminders?: { timeZone: string; hint: string | null; onChange: (timeZone: string) => void }
}

/** Settings of the interface on this device: language, time zone, appearance. */
export function DeviceCard({ reminders }: Props) {
  const { device: messages } = useMessages(accountMessages)
  const { theme, themes: names } = useMessages(accountMenu)
  const { settings, changeSettings } = useSettings()
  return (
    <Card id="device" title={messages.title}>
      <LanguageRow />
      <TownRow reminders={reminders} />
      <Row
        title={theme}
        actions={
          <SegmentedControl
            label={theme}
            isLabelHidden
            options={themes.map((id) => ({ id, label: names[id] }))}
            value={settings.theme}
            onChange={(next) => changeSettings({ theme: next })}
          />
        }
      />
      <Switch
        label={messages.hints}
        isOn={settings.hints === 'on'}
        onChange={(isOn) => changeSettings({ hints: isOn ? 'on' : 'off' })}
        className="[&_label]:min-h-12.5 [&_label]:font-semibold"
      />
      <Switch
        label={messages.letterKeys}
        description={messages.letterKeysHint}
        isOn={settings.letterKeys === 'on'}
        onChange={(isOn) => changeSettings({ letterKeys: isOn ? 'on' : 'off' })}
        className="[&_label]:min-h-12.5 [&_label]:font-semibold [&_p]:-mt-2 [&_p]:pb-2.5"
      />
    </Card>
  )
}

/** Selects the interface language; in one that nobody has confirmed, corrections can be suggested. */
function LanguageRow() {
  const messages = useMessages(languageMessages)
  const locale = useInterfaceLocale()
  const { machine, suggest } = useMessages(accountMenu).menu
  const choose = useChooseLanguage()
  const [isCorrecting, setCorrecting] = useState(false)
  const isConfirmed = isConfirmedLanguage(locale)
  return (
    <div>
      <Select
        label={messages.language}
        options={[
          ...languageOptions.confirmed,
          ...languageOptions.machine.map((option) => ({ ...option, group: machine })),
        ]}
        value={locale}
        onChange={(next) => void choose(toOffered(next) ?? 'en')}
        description={isConfirmed ? undefined : messages.unconfirmed(languageName(locale))}
        className="field-row"
      />
      {!isConfirmed && (
        <Button
          look="quiet"
          size="small"
          className="-ms-2.5 mb-1"
          onPress={() => setCorrecting(true)}
        >
          {suggest}
        </Button>
      )}
      {isCorrecting && <CorrectionDialog onClose={() => setCorrecting(false)} />}
    </div>
  )
}

/** Time zone of this device and of the account's reminders, found by a town or a country; empty for the device's own. */
function TownRow({ reminders }: Props) {
  const { device: messages } = useMessages(accountMessages)
  const { settings, changeSettings } = useSettings()
  const locale = useInterfaceLocale()
  const isAlive = useIsAlive()
  const id = useId()
  /** Null unless it is being typed. */
  const [typed, setTyped] = useState<string | null>(null)
  const [isUnknown, setUnknown] = useState(false)
  const isTyping = typed !== null
  const towns = useMemo(() => (isTyping ? listTowns(locale) : []), [isTyping, locale])
  const ofDevice = isAlive ? timeZoneOf(initialSettings) : ''
  const chosen = reminders?.timeZone || settings.timeZone

  function choose(text: string) {
    const timeZone = text.trim() === '' ? '' : findTown(towns, text)?.zone
    setUnknown(timeZone === undefined)
    if (timeZone === undefined) return
    setTyped(null)
    changeSettings({ timeZone })
    reminders?.onChange(timeZone || ofDevice)
  }

  return (
    <>
      <TextField
        label={messages.timeZone}
        description={[messages.townHint, reminders?.hint].filter(Boolean).join(' ')}
        error={isUnknown && messages.townUnknown}
        placeholder={isAlive ? messages.deviceTimeZone(townOf(ofDevice)) : ''}
        value={typed ?? (isAlive ? townOf(chosen) : '')}
        list={id}
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onChange={({ target: { value } }) => {
          setTyped(value)
          setUnknown(false)
          if (towns.some(({ label }) => label === value)) choose(value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isTyping) choose(event.currentTarget.value)
        }}
        onBlur={(event) => isTyping && choose(event.currentTarget.value)}
        className="field-row"
      />
      <datalist id={id}>
        {towns.map(({ zone, label }) => (
          <option key={zone} value={label} />
        ))}
      </datalist>
    </>
  )
}
