import 'server-only'
import type { Route } from '../../http/route'
import type { CognitoAuthContext } from '../cognito-auth-context'
import { profile } from './profile'
import { sessionRoutes } from './sessions'
import { signInRoutes } from './sign-in'

/**
 * Every way through an account where managed login keeps the ways in: nothing else below /api/auth is
 * answered. Passwords, codes, passkeys and addresses are changed on its pages.
 */
export const cognitoRoutes: readonly Route<CognitoAuthContext>[] = [
  ...signInRoutes,
  ...sessionRoutes,
  profile,
]
