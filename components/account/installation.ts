import type { Me } from '@/lib/api/me'

/** What this Vitae offers, as its operator has set it up. */
export type Installation = Me['installation']

/** What is offered while nobody knows: a password works everywhere. */
export const defaultInstallation: Installation = {
  signup: 'closed',
  hasMail: false,
  hasPasskeys: false,
  isManaged: false,
  providers: [],
}
