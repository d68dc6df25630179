import 'server-only'
import type { Route } from '../../http/route'
import type { CognitoAuthContext } from '../cognito-auth-context'
import { profile } from './profile'
import { sessionRoutes } from './sessions'
import { signInRoutes } from './sign-in'

/**
 * All routes below /api/auth for accounts in a user pool. Passwords, codes, passkeys and addresses are changed on
 * the pages of managed login.
 */
export const cognitoRoutes: readonly Route<CognitoAuthContext>[] = [
  ...signInRoutes,
  ...sessionRoutes,
  profile,
]
