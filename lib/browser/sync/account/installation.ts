import type { Me } from '../../client/answers/me-answers'

/** Features of this Vitae installation, as its operator has configured them. */
export type Installation = Me['installation']

/** Features shown while the real ones are unknown: a password works everywhere. */
export const defaultInstallation: Installation = {
  signup: 'closed',
  hasMail: false,
  hasPasskeys: false,
  isManaged: false,
  providers: [],
}
