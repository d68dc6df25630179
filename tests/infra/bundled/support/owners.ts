import { putApiKey } from '@/lib/server/accounts/keys/key-rows'
import { createKeyText, hashKey, prefixOfKey } from '@/lib/server/identity/keys/key-text'
import { admitPerson } from '@/lib/server/identity/rows/admit-person'
import type { OpenedAwsPorts } from '@/lib/server/open-aws-ports'
import type { OwnerId } from '@/lib/server/owner'

/** A person whom the pool has let in, with a key that may read and write. */
export async function addOwner(
  ports: OpenedAwsPorts,
  email: string,
): Promise<{ owner: OwnerId; key: string; keyId: string }> {
  const issuer = ports.configuration.aws?.identity.issuer ?? ''
  const identity = { issuer, subject: email }
  const person = await admitPerson(
    ports,
    { identity, email, name: 'Ana Reis' },
    { isStillThere: async () => true, isOldest: () => true },
  )
  if (!person) throw new Error('Nobody was let in')
  const key = createKeyText()
  const keyId = ports.ids.document()
  await putApiKey(
    ports,
    person.userId,
    {
      id: keyId,
      name: 'A program',
      prefix: prefixOfKey(key),
      hash: hashKey(key),
      scopes: ['write'],
      createdAt: ports.now(),
      expiresAt: null,
      lastUsedAt: null,
    },
    'absent',
  )
  return { owner: person.userId, key, keyId }
}
