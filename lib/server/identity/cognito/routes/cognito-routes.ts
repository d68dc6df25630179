import 'server-only'
import type { Route } from '../../http/route'
import type { CognitoKeeper } from '../keeper'
import { profile } from './profile'
import { sessionRoutes } from './sessions'
import { signInRoutes } from './sign-in'

/**
 * Every way through an account where managed login keeps the ways in: nothing else below /api/auth is
 * answered. Passwords, codes, passkeys and addresses are changed on its pages.
 */
export const cognitoRoutes: readonly Route<CognitoKeeper>[] = [
  ...signInRoutes,
  ...sessionRoutes,
  profile,
]
