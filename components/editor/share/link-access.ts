import type { ChangeShareBody } from '@/lib/api/shares'
import type { Share } from '@/lib/browser/client/answers/share-answers'

/** Password, last day and comments of a link, as a form has them. */
export type LinkAccess = {
  asksPassword: boolean
  /** Empty where the link's present password stays. */
  password: string
  /** `YYYY-MM-DD` in the browser's time zone; empty for a link without an end. */
  lastDay: string
  allowsComments: boolean
}

export type AccessField = 'password' | 'lastDay'
type AccessErrors = Partial<Record<AccessField, string>>

/** Default access of a new link: no password, no end, no comments. */
export const openAccess: LinkAccess = {
  asksPassword: false,
  password: '',
  lastDay: '',
  allowsComments: false,
}

/** The shortest password that the API accepts. */
const minPasswordLength = 4

/** Returns the access of an existing link; its password is not known. */
export function accessOf(share: Share): LinkAccess {
  return {
    asksPassword: share.hasPassword,
    password: '',
    lastDay: lastDayOf(share.endsAt),
    allowsComments: share.comments,
  }
}

/** Returns the last day on which a link works, as a date field has it: `YYYY-MM-DD`. */
function lastDayOf(endsAt: string | null): string {
  if (endsAt === null) return ''
  const last = new Date(Date.parse(endsAt) - 1)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`
}

/** Returns the earliest last day that can be chosen: today, or the one that is set where the link has ended. */
export function earliestDay(endsAt: string | null): string {
  const today = lastDayOf(new Date().toISOString())
  const set = lastDayOf(endsAt)
  return set !== '' && set < today ? set : today
}

/** Returns the end of a day in the browser's time zone; null without one. */
function endOfDay(day: string): string | null {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return null
  return new Date(year, month - 1, date + 1).toISOString()
}

/**
 * Returns the error message for each field that cannot be saved.
 *
 * @param share the link that is changed; null for a new one
 * @param form read for a date that was typed in part, whose field has no value
 */
export function findAccessErrors(
  access: LinkAccess,
  share: Share | null,
  form: HTMLFormElement,
  messages: { passwordMissing: string; lastDayWrong: string },
): AccessErrors {
  const errors: AccessErrors = {}
  const password = access.password.trim()
  const isKept = password === '' && share?.hasPassword === true
  if (access.asksPassword && !isKept && password.length < minPasswordLength) {
    errors.password = messages.passwordMissing
  }
  const field = form.elements.namedItem('last-day')
  const isUnreadable = field instanceof HTMLInputElement && field.validity.badInput
  const isPast = access.lastDay !== '' && access.lastDay < earliestDay(share?.endsAt ?? null)
  if (isUnreadable || isPast) errors.lastDay = messages.lastDayWrong
  return errors
}

/** Returns the part of a request that sets the access. Without a new password the present one stays. */
export function accessRequest(
  access: LinkAccess,
): Pick<ChangeShareBody, 'comments' | 'endsAt' | 'password'> {
  const password = access.password.trim()
  return {
    comments: access.allowsComments,
    endsAt: endOfDay(access.lastDay),
    ...(access.asksPassword ? {} : { password: null }),
    ...(access.asksPassword && password !== '' ? { password } : {}),
  }
}
