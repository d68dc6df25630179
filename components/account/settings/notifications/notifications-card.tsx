import { Card } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import type { NotificationKind } from '@/lib/api/notifications'
import { notifications as notificationMessages } from '@/lib/messages/areas'
import { languageName } from '@/lib/messages/language-name'
import { interfaceLanguages } from '@/lib/messages/locales'
import { useAccountSettings } from '../settings-context'
import type { useSavedChoices } from './use-saved-choices'

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
export function NotificationsCard({ saved }: { saved: ReturnType<typeof useSavedChoices> }) {
  const messages = useMessages(notificationMessages)
  const facts = useAccountSettings()
  const { hasMail } = facts.installation
  const ways = hasMail ? (['app', 'mail'] as const) : (['app'] as const)
  const { choices, change, notice, error } = saved
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
      {mailNote && <p className="py-3 text-pretty text-sm">{mailNote}</p>}
      <div>
        <table className="w-full border-collapse">
          <caption className="sr-only">{messages.settings.caption}</caption>
          <thead>
            <tr className="border-hair border-b text-soft text-xs">
              <th scope="col" className="py-2 text-start font-medium">
                {messages.settings.event}
              </th>
              {ways.map((way) => (
                <th key={way} scope="col" className="w-20 py-2 ps-3 text-end font-medium">
                  {messages.settings.ways[way]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-hair">
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row" className="py-1 text-start font-semibold text-pretty">
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
        <p role="status" className="py-2 text-add text-sm empty:hidden">
          {notice && messages.settings.saved}
        </p>
        <ErrorText>{error}</ErrorText>
      </div>
      {hasMail && (
        <Select
          label={messages.settings.language}
          options={interfaceLanguages.map((id) => ({ id, label: languageName(id) }))}
          value={choices.language}
          onChange={(language) => change({ ...choices, language })}
          className="field-row"
        />
      )}
    </Card>
  )
}
