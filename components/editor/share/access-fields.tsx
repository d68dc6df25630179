import { useMessages } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { literalTyping } from '@/components/ui/typing-help'
import type { Share } from '@/dist/answers/share-answers'
import { share as shareMessages } from '@/lib/messages/areas'
import { type AccessField, earliestDay, type LinkAccess } from './link-access'

type Props = {
  access: LinkAccess
  onChange: (changed: Partial<LinkAccess>) => void
  /** Link to change; null for a new one. */
  share: Share | null
  errors: Partial<Record<AccessField, string>>
}

/** Fields for password, expiry and comments of a link. */
export function AccessFields({ access, onChange, share, errors }: Props) {
  const messages = useMessages(shareMessages)
  const hasPassword = share?.hasPassword === true
  return (
    <>
      <div className="flex flex-col gap-1">
        <Switch
          label={messages.askPassword}
          isOn={access.asksPassword}
          onChange={(asksPassword) => onChange({ asksPassword })}
        />
        {access.asksPassword && (
          // Not masked, since the password has to be passed on.
          <TextField
            name="password"
            label={hasPassword ? messages.newPassword : messages.password}
            description={hasPassword ? messages.newPasswordHint : messages.passwordHint}
            error={errors.password}
            value={access.password}
            onChange={(event) => onChange({ password: event.target.value })}
            maxLength={200}
            dir="ltr"
            autoComplete="off"
            {...literalTyping}
          />
        )}
      </div>
      <TextField
        name="last-day"
        type="date"
        label={messages.lastDay}
        description={messages.lastDayHint}
        error={errors.lastDay}
        value={access.lastDay}
        onChange={(event) => onChange({ lastDay: event.target.value })}
        min={earliestDay(share?.endsAt ?? null)}
      />
      <Switch
        label={messages.allowComments}
        description={messages.allowCommentsHint}
        isOn={access.allowsComments}
        onChange={(allowsComments) => onChange({ allowsComments })}
      />
    </>
  )
}
