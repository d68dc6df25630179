import 'server-only'
import type { Me } from '@/lib/api/me'
import type { Home } from '../home-types'
import { hasPasskeys } from '../identity/passkey-support'
import { readPerson } from '../identity/rows/people'
import type { Principal } from '../identity/types'

/** What this installation offers, and who asks: for everybody, signed in or not. */
export async function describeMe(
  { configuration, items, mail }: Pick<Home, 'configuration' | 'items' | 'mail'>,
  principal: Principal | null,
): Promise<Me> {
  const stored = principal ? await readPerson(items, principal.userId) : null
  return {
    user: principal
      ? {
          id: principal.userId,
          email: principal.email,
          name: stored?.person.name ?? '',
          isEmailConfirmed: principal.isEmailConfirmed,
          isOperator: principal.groups.includes('operator'),
        }
      : null,
    installation: {
      signup: configuration.signup,
      hasMail: mail.isConfigured,
      hasPasskeys: hasPasskeys(configuration),
      providers: configuration.oidc.map(({ id, name }) => ({ id, name })),
    },
  }
}
