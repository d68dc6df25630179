// @module-tag nightly
// A whole home to AWS and back: tests/move/move-home.test.ts moves between embedded ones.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRequestSigner } from '@/lib/server/aws/sign-request'
import { openS3Files } from '@/lib/server/files/aws/open-files'
import { createAskAsOperator } from '@/lib/server/identity/cognito/ask-as-operator'
import { createPoolAccounts } from '@/lib/server/identity/cognito/make-pool-accounts'
import { findPerson } from '@/lib/server/identity/rows/person-rows'
import { openDynamoItems } from '@/lib/server/items/aws/open-items'
import { moveHome } from '@/lib/server/move/move-home'
import type { MoveSide, MoveSource, MoveTarget } from '@/lib/server/move/move-types'
import { readRows } from '@/lib/server/move/read-moved'
import type { Secrets } from '@/lib/server/secrets/secret-types'
import { startDynamo, testRegion } from '../contract/doubles/dynamo'
import { startStorage } from '../contract/doubles/storage'
import {
  dumpItems,
  type FilledSource,
  openEmptyTarget,
  openFilledSource,
} from './support/open-sides'
import { openPoolOperations } from './support/pool-operations'

let dynamo: Awaited<ReturnType<typeof startDynamo>>
let storage: Awaited<ReturnType<typeof startStorage>>
let pool: Awaited<ReturnType<typeof openPoolOperations>>
let from: FilledSource
let back: Awaited<ReturnType<typeof openEmptyTarget>>
beforeAll(async () => {
  dynamo = await startDynamo()
  storage = await startStorage()
  pool = await openPoolOperations()
  from = await openFilledSource()
  back = await openEmptyTarget()
}, 60_000)
afterAll(async () => {
  await from.close()
  await back.close()
  await pool.close()
  await storage.stop()
  await dynamo.stop()
})

async function openAws() {
  const now = Date.now
  const items = openDynamoItems({ region: testRegion, table: await dynamo.createTable(), now })
  const bucket = await storage.createBucket()
  const files = openS3Files({ region: testRegion, bucket, items, now })
  const secrets: Secrets = { read: async (name) => `${name} of Secrets Manager` }
  const { origin, poolId: userPoolId, issuer } = pool
  const signer = createRequestSigner({ region: testRegion, service: 'cognito-idp' })
  const accounts = createPoolAccounts({
    issuer,
    ask: createAskAsOperator({ origin, userPoolId, signer }),
  })
  const side: MoveSource & MoveTarget = {
    name: 'a table',
    items,
    files,
    secrets,
    now,
    accounts,
    isConfirmed: async () => true,
  }
  return {
    side,
    close() {
      items.close()
      files.close()
    },
  }
}

const printsOf = async (side: MoveSide) =>
  [...(await readRows(side)).rows].map(([name, { print }]) => `${name} ${print}`).sort()

it('a home goes to AWS and comes back as it was', async () => {
  const aws = await openAws()
  const there = await moveHome(from.source, aws.side)
  expect(there).toMatchObject({ ok: true, code: 'moved', report: { differing: [] } })
  expect(await printsOf(aws.side)).toEqual(await printsOf(from.source))
  const ada = (await findPerson(aws.side.items, 'ada@example.org'))?.person
  expect(ada).toMatchObject({ userId: from.owners[0], identities: [{ issuer: pool.issuer }] })
  expect(pool.users.size).toBe(2)

  const before = await dumpItems(aws.side.items)
  const again = await moveHome(aws.side, back.target)
  expect(again).toMatchObject({ ok: true, code: 'moved', report: { differing: [] } })
  expect(await dumpItems(aws.side.items)).toEqual(before)
  expect(await printsOf(back.target)).toEqual(await printsOf(from.source))
  expect((await findPerson(back.ports.items, 'ada@example.org'))?.person).toMatchObject({
    userId: from.owners[0],
    identities: [{ issuer: 'embedded' }],
  })
  aws.close()

  // The table and the bucket are lost, and the copy goes into empty ones.
  const copy: MoveSource = { ...back.ports, name: 'the copy', isConfirmed: async () => true }
  const anew = await openAws()
  const restored = await moveHome(copy, anew.side)
  expect(restored).toMatchObject({ ok: true, code: 'moved', report: { differing: [] } })
  expect(await printsOf(anew.side)).toEqual(await printsOf(from.source))
  expect((await findPerson(anew.side.items, 'ada@example.org'))?.person).toMatchObject({
    userId: from.owners[0],
    identities: [{ issuer: pool.issuer }],
  })
  expect(pool.users.size).toBe(2)
  anew.close()
})
