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

/** Every way into, through and out of an account: nothing else below /api/auth is answered. */
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
