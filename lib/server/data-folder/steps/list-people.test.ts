import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findPerson, listPeople, ownerPartition } from '../../identity/rows/person-rows'
import { openEmbeddedItems } from '../../items/embedded/open-items'
import { toOwnerId } from '../../owner'
import { upgradeDataFolder, writeFormat } from '../data-folder-format'
import { listPeopleByAddress } from './list-people'

it('finds everybody of the first format, who stand in one list from now on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-people-'))
  const file = join(folder, 'items.sqlite')
  // A folder without a database needs no upgrade.
  await listPeopleByAddress(folder)
  const before = openEmbeddedItems({ file, now: Date.now })
  const ids = ['a', 'b'].map((end) => toOwnerId(`018f0000-0000-7000-8000-00000000000${end}`))
  for (const [at, userId] of ids.entries()) {
    const email = `Person-${at}@Example.org`
    const data = { email, name: '', groups: ['member'], plan: null, createdAt: 'x', identities: [] }
    const index = { gsi1pk: `person#${email.toLowerCase()}`, gsi1sk: userId }
    await before.put({ pk: ownerPartition(userId), sk: 'person', index, data }, 'absent')
  }
  const other = { pk: 'x', sk: 'y', index: { gsi1pk: 'person#z', gsi1sk: '1' }, data: {} }
  await before.put(other, 'absent')
  before.close()
  writeFormat(folder, 1)
  await upgradeDataFolder(folder, { backUp: async () => {} })
  await listPeopleByAddress(folder)
  const items = openEmbeddedItems({ file, now: Date.now })
  const found = await listPeople(items, { email: '', limit: 10, cursor: null })
  expect(found.people.map(({ userId }) => userId)).toEqual(ids)
  expect((await findPerson(items, 'PERSON-1@example.org'))?.person.userId).toBe(ids[1])
  expect((await items.get(other))?.index).toEqual(other.index)
  items.close()
  rmSync(folder, { recursive: true, force: true })
})
