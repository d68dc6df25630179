import type { Share } from '@/dist/answers/share-answers'
import type { ChangeShareBody } from '@/lib/api/shares'

/** Form values for password, expiry and comments of a link. */
export type LinkAccess = {
  asksPassword: boolean
  /** Empty to keep the current password. */
  password: string
  /** `YYYY-MM-DD` in the browser's time zone; empty for no expiry. */
  lastDay: string
  allowsComments: boolean
}

export type AccessField = 'password' | 'lastDay'
type AccessErrors = Partial<Record<AccessField, string>>

/** Default access of a new link: no password, no expiry, no comments. */
export const openAccess: LinkAccess = {
  asksPassword: false,
  password: '',
  lastDay: '',
  allowsComments: false,
}

/** Minimum length of a password in the API. */
const minPasswordLength = 4

/** Returns the access of an existing link; its password is unknown. */
export function accessOf(share: Share): LinkAccess {
  return {
    asksPassword: share.hasPassword,
    password: '',
    lastDay: lastDayOf(share.endsAt),
    allowsComments: share.comments,
  }
}

/** Returns the last day of a link for a date input: `YYYY-MM-DD`. */
function lastDayOf(endsAt: string | null): string {
  if (endsAt === null) return ''
  const last = new Date(Date.parse(endsAt) - 1)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`
}

/** Returns the minimum last day: today, or the current one if the link has expired. */
export function earliestDay(endsAt: string | null): string {
  const today = lastDayOf(new Date().toISOString())
  const set = lastDayOf(endsAt)
  return set !== '' && set < today ? set : today
}

/** Returns the end of a day in the browser's time zone; null for an empty day. */
function endOfDay(day: string): string | null {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return null
  return new Date(year, month - 1, date + 1).toISOString()
}

/**
 * Returns an error message for each invalid field.
 *
 * @param share link to change; null for a new one
 * @param form checked for a partially typed date, whose input has no value
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

/** Returns the access part of a request. Without a new password the current one stays. */
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
