import 'server-only'
import type { Route } from '../http/route'
import { emailRoutes } from './email'
import { passkeyRoutes } from './passkeys'
import { passwordRoutes } from './password'
import { providerRoutes } from './provider-routes'
import { sessionRoutes } from './sessions'
import { signInRoutes } from './sign-in'
import { signUpRoutes } from './sign-up'
import { totpRoutes } from './totp'

/** All routes below /api/auth of the embedded home: sign-in, account, sign-out. */
export const accountRoutes: readonly Route[] = [
  ...signUpRoutes,
  ...signInRoutes,
  ...passwordRoutes,
  ...emailRoutes,
  ...totpRoutes,
  ...passkeyRoutes,
  ...sessionRoutes,
  ...providerRoutes,
]
