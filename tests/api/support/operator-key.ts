import type { Scope } from '@/lib/api/keys'
import { admitTestPerson, createTestKey, type TestApi } from './test-api'

/**
 * A key of Ana's, who runs the installation, that may administer: as headers of a request.
 *
 * @param more what it may do besides
 */
export async function operatorKey(
  api: TestApi,
  more: readonly Scope[] = [],
): Promise<{ authorization: string }> {
  await admitTestPerson(api.ports, 'ana')
  const { key } = await createTestKey(api, 'ana', { scopes: ['admin', ...more] })
  return { authorization: `Bearer ${key}` }
}
