import 'server-only'
import type { Me } from '@/lib/api/me'
import type { Principal } from '../identity/identity-types'
import { hasPasskeys } from '../identity/passkey-support'
import { readPerson } from '../identity/rows/person-rows'
import type { Ports } from '../ports-types'

/** Describes what this installation offers and who the client is, signed in or not. */
export async function describeMe(
  ports: Pick<Ports, 'configuration' | 'items' | 'mail' | 'identity'>,
  principal: Principal | null,
): Promise<Me> {
  const { configuration, items, mail, identity } = ports
  // Our own sign-in forms and their alternatives do not apply if a provider stores the accounts.
  const isManaged = identity.signIn === 'managed'
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
      hasPasskeys: !isManaged && hasPasskeys(configuration),
      isManaged,
      providers: isManaged ? [] : configuration.oidc.map(({ id, name }) => ({ id, name })),
    },
  }
}
