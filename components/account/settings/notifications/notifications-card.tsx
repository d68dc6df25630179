'use client'

import { Card } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { NotificationKind } from '@/lib/api/notifications'
import { notifications as notificationMessages } from '@/lib/messages/areas'
import { languageName } from '@/lib/messages/language-name'
import { interfaceLanguages } from '@/lib/messages/locales'
import { useAccountSettings } from '../settings-context'
import { useSavedChoices } from './use-saved-choices'

const kinds = [
  'new-device',
  'key-created',
  'app-connected',
  'deletion-scheduled',
  'export-ended',
  'application-due',
  'comment-added',
  'share-locked',
  'request-done',
  'request-failed',
  'webhook-disabled',
] as const satisfies readonly NotificationKind[]

/** Settings for which notifications a user gets, and by which channel. Each switch saves at once. */
export function NotificationsCard() {
  const messages = useMessages(notificationMessages)
  const facts = useAccountSettings()
  const { hasMail } = facts.installation
  const ways = hasMail ? (['app', 'mail'] as const) : (['app'] as const)
  const { choices, change, notice, error } = useSavedChoices(facts.notifications)
  const timeZones = useTimeZones(choices.timeZone)
  const switchWay = (kind: NotificationKind, way: 'app' | 'mail') => (isOn: boolean) =>
    change({
      ...choices,
      kinds: { ...choices.kinds, [kind]: { ...choices.kinds[kind], [way]: isOn } },
    })
  const mailNote = hasMail
    ? !facts.user.isEmailConfirmed && messages.settings.notConfirmed
    : messages.settings.noMail

  return (
    <Card id="notifications" title={messages.title} text={messages.settings.text}>
      {mailNote && <p className="pt-1 pb-4 text-pretty">{mailNote}</p>}
      <table className="w-full border-collapse">
        <caption className="sr-only">{messages.settings.caption}</caption>
        <thead>
          <tr className="border-line border-b text-soft text-sm">
            <th scope="col" className="py-2 text-start font-medium">
              {messages.settings.event}
            </th>
            {ways.map((way) => (
              <th key={way} scope="col" className="w-24 py-2 ps-3 text-end font-medium">
                {messages.settings.ways[way]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row" className="py-1 text-start font-normal text-pretty">
                {messages.settings.kinds[kind]}
              </th>
              {ways.map((way) => (
                <td key={way} className="py-0.5">
                  <Switch
                    label={messages.settings.switchName(
                      messages.settings.kinds[kind],
                      messages.settings.ways[way],
                    )}
                    isLabelHidden
                    isOn={choices.kinds[kind][way]}
                    onChange={switchWay(kind, way)}
                    className="ms-auto w-max"
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hasMail && (
        <div className="flex flex-wrap gap-4 pt-4">
          <Select
            label={messages.settings.language}
            options={interfaceLanguages.map((id) => ({ id, label: languageName(id) }))}
            value={choices.language}
            onChange={(language) => change({ ...choices, language })}
            className="min-w-48 flex-1"
          />
          <Select
            label={messages.settings.timeZone}
            description={messages.settings.timeZoneHint}
            options={timeZones}
            value={choices.timeZone}
            onChange={(timeZone) => change({ ...choices, timeZone })}
            className="min-w-48 flex-1"
          />
        </div>
      )}
      <div>
        <p role="status" className="pt-3 text-add text-sm empty:hidden">
          {notice && messages.settings.saved}
        </p>
        <ErrorText>{error}</ErrorText>
      </div>
    </Card>
  )
}

/** Returns the time zones of this browser. The server, whose list may differ, renders only the chosen one. */
function useTimeZones(chosen: string) {
  const { noTimeZone } = useMessages(notificationMessages).settings
  const isAlive = useIsAlive()
  const names = isAlive ? Intl.supportedValuesOf('timeZone') : []
  const all = chosen === '' || names.includes(chosen) ? names : [chosen, ...names]
  return [{ id: '', label: noTimeZone }, ...all.map((name) => ({ id: name, label: name }))]
}
