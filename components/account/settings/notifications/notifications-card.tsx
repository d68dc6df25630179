'use client'

import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import type { NotificationKind } from '@/lib/api/notifications'
import { notifications as notificationMessages } from '@/lib/messages/en/notifications'
import { mailLanguages } from '@/lib/messages/mail-languages'
import { Card } from '../card'
import { ErrorText } from '../error-text'
import { useAccountSettings } from '../settings-context'
import { useSavedChoices } from './use-saved-choices'

const kinds = [
  'new-device',
  'key-created',
  'deletion-scheduled',
  'export-ended',
  'request-done',
  'request-failed',
] as const satisfies readonly NotificationKind[]

/**
 * Settings for which notifications a user gets, and through which channel. Each is saved as soon as its
 * switch is moved.
 */
export function NotificationsCard() {
  const words = useMessages(notificationMessages)
  const facts = useAccountSettings()
  const { hasMail } = facts.installation
  const { choices, change, notice, error } = useSavedChoices(facts.notifications)
  const switchWay = (kind: NotificationKind, way: 'app' | 'mail') => (isOn: boolean) =>
    change({
      ...choices,
      kinds: { ...choices.kinds, [kind]: { ...choices.kinds[kind], [way]: isOn } },
    })
  const mailNote = hasMail
    ? !facts.user.isEmailConfirmed && words.settings.notConfirmed
    : words.settings.noMail

  return (
    <Card id="notifications" title={words.title} text={words.settings.text}>
      {mailNote && <p className="pt-1 pb-4 text-pretty">{mailNote}</p>}
      {kinds.map((kind) => {
        const { title, hint } = words.settings.kinds[kind]
        return (
          <fieldset
            key={kind}
            aria-label={title}
            className="flex min-w-0 flex-wrap items-start justify-between gap-x-8 gap-y-1 py-3"
          >
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-semibold">{title}</p>
              <p className="mt-0.5 text-pretty text-soft">{hint}</p>
            </div>
            <div className="w-44 max-sm:w-full">
              <Switch
                label={words.settings.inApp}
                isOn={choices.kinds[kind].app}
                onChange={switchWay(kind, 'app')}
              />
              {hasMail && (
                <Switch
                  label={words.settings.byMail}
                  isOn={choices.kinds[kind].mail}
                  onChange={switchWay(kind, 'mail')}
                />
              )}
            </div>
          </fieldset>
        )
      })}
      {hasMail && (
        <div className="pt-4">
          <Select
            label={words.settings.language}
            options={mailLanguages.map((id) => ({ id, label: words.settings.languages[id] }))}
            value={choices.language}
            onChange={(language) => change({ ...choices, language })}
            className="max-w-64"
          />
        </div>
      )}
      <div>
        <p role="status" className="pt-3 text-add text-sm empty:hidden">
          {notice && words.settings.saved}
        </p>
        <ErrorText>{error}</ErrorText>
      </div>
    </Card>
  )
}
