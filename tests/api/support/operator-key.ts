import type { Scope } from '@/lib/api/keys'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import { toOwnerId } from '@/lib/server/owner'
import { admitTestPerson, sessions, type TestApi } from './test-api'

/**
 * A key of Ana's, who runs the installation, that may administer: as headers of a request.
 *
 * @param more what it may do besides
 */
export async function operatorKey(
  { ports, clock }: TestApi,
  more: readonly Scope[] = [],
): Promise<{ authorization: string }> {
  await admitTestPerson(ports, 'ana')
  const maker = {
    userId: toOwnerId(sessions.ana),
    email: '',
    isEmailConfirmed: true,
    groups: ['member', 'operator'],
    plan: null,
    via: 'session',
    sessionId: 'ana',
    signedInAt: clock.now,
  } as const
  const asked = { name: 'operator', scopes: ['admin' as const, ...more], expiresInDays: null }
  const made = await createKey(ports, maker, ports.ids.document(), asked)
  if (!made.ok) throw new Error(made.code)
  return { authorization: `Bearer ${made.value.key}` }
}
