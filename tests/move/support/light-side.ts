import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { putAiKey, sealPlace } from '@/lib/server/ai/ai-key-rows'
import { openEmbeddedFiles } from '@/lib/server/files/embedded/open-files'
import { fileKey } from '@/lib/server/files/file-types'
import type { AccountMaker } from '@/lib/server/identity/account-maker'
import { createInvitation } from '@/lib/server/identity/rows/invitations'
import { savePerson } from '@/lib/server/identity/rows/person-rows'
import type { Items } from '@/lib/server/items/item-types'
import { toOwnerId } from '@/lib/server/owner'
import { sealText } from '@/lib/server/secrets/seal'
import type { Secrets } from '@/lib/server/secrets/secret-types'
import { openTestItems } from '@/lib/server/testing/test-ports'
import { openAwsStores } from '@/tests/support/aws-stores'

/** A keeper of accounts that knows nothing but addresses. */
function createAccountDouble(): AccountMaker & { made: string[] } {
  const made: string[] = []
  return {
    made,
    issuer: 'double',
    async makeAccount({ email }) {
      if (!made.includes(email)) made.push(email)
      return { issuer: 'double', subject: `subject of ${email}` }
    },
  }
}

/** Which home has them. */
export type EmbeddedAuthContext = 'home' | 'aws'

/** The stores of a home without anything around them. */
export async function openLightSide(name: string, keeper: EmbeddedAuthContext = 'home') {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-move-'))
  const now = () => 1_800_000_000_000
  const aws = keeper === 'aws' ? await openAwsStores(now) : null
  const ownItems = openTestItems(now)
  const store: Items = aws?.items ?? ownItems
  const secrets: Secrets = { read: async (secret) => `${secret} of ${name}` }
  /** The same side, through other items: those of a process that is about to end. */
  const through = (items: Items) => ({
    name,
    items,
    files: aws?.files ?? openEmbeddedFiles({ folder, items, secrets, now }),
    secrets,
    now,
    accounts,
    isConfirmed: async () => true,
  })
  const accounts = createAccountDouble()
  return {
    ...through(store),
    through,
    accounts,
    close() {
      ownItems.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type LightSide = Awaited<ReturnType<typeof openLightSide>>

export const lightOwner = toOwnerId('018f0000-0000-7000-8000-00000000000a')

/** One person with a little of everything that is not simply copied. */
export async function fillLightSide(side: LightSide): Promise<void> {
  const { items, secrets, files } = side
  const pk = `owner#${lightOwner}`
  await savePerson(
    items,
    {
      userId: lightOwner,
      email: 'ada@example.org',
      name: 'Ada',
      groups: ['member', 'operator'],
      plan: null,
      createdAt: '2026-01-01T00:00:00Z',
      disabledAt: null,
      identities: [{ issuer: 'old', subject: '1' }],
    },
    'absent',
  )
  for (const id of ['1', '2', '3']) {
    await items.put({ pk, sk: `body#${id}`, data: { words: `of ${id}`, version: 7 } }, 'any')
    const index = { gsi1pk: `${pk}#heads`, gsi1sk: id }
    await items.put({ pk, sk: `head#${id}`, index, expiresAt: 1_900_000_000, data: {} }, 'any')
  }
  const sealed = await sealText(secrets, sealPlace(lightOwner), 'sk-canary')
  const own = { provider: 'openai', model: 'm', embeddingModel: null, sealed, savedAt: 1 } as const
  await putAiKey({ items }, lightOwner, own)
  await createInvitation({ ...side, secret: 'session of old' }, 'bo@example.org')
  const job = { id: 'x', kind: 'x', payload: {}, state: 'waiting', attempts: 1, dueAt: 0 }
  const data = { ...job, message: '', isRunning: true }
  await items.put({ pk: 'job#x', sk: 'job', data }, 'any')
  for (const name of ['1', '2']) {
    await files.put(fileKey('exports', lightOwner, name), Buffer.from(name), 'text/plain')
  }
}
