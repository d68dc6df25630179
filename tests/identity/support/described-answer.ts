import { expect } from 'vitest'
import { authAnswerSchemas } from '@/lib/api/auth'

const answers: Record<string, keyof typeof authAnswerSchemas> = {
  '/invitation': 'InvitedEmail',
  '/organisation': 'Redirect',
  '/passkey/add': 'PasskeyHead',
  '/passkey/rename': 'PasskeyHead',
  '/password/forgot': 'SentMail',
  '/profile': 'PersonName',
  '/security': 'Security',
  '/sessions': 'DeviceList',
  '/totp/begin': 'TotpStart',
  '/totp/recovery-codes': 'RecoveryCodes',
}

/** Fails where `/api/auth` answers otherwise than the browser reads it, which it does by the same schemas. */
export function expectDescribedAnswer(path: string, data: unknown): void {
  const route = path.replace(/^\/api\/auth/, '')
  // Options of a passkey are for the browser's own functions.
  if (route === path || route.endsWith('/options')) return
  const name =
    answers[route] ?? (/^\/oidc\/[^/]+(?:\/link)?$/.test(route) ? 'Redirect' : 'NextStep')
  expect(
    authAnswerSchemas[name].safeParse(data).error,
    `${path} answers no ${name}`,
  ).toBeUndefined()
}
