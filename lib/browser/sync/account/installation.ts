import type { Me } from '@/dist/answers/me-answers'

/** Features of this Vitae installation, as its operator has configured them. */
export type Installation = Me['installation']

/** Default until the server has answered: passwords work everywhere. */
export const defaultInstallation: Installation = {
  signup: 'closed',
  hasMail: false,
  hasPasskeys: false,
  isManaged: false,
  providers: [],
}
