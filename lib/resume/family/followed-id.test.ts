import { expect, it } from 'vitest'
import { createResume } from '../create'
import { createLetter } from '../create-letter'
import { createIdGenerator } from '../ids'
import { followedId } from './followed-id'

const ids = createIdGenerator()

it('finds what a CV follows, and nothing for others', () => {
  const master = createResume(ids)
  const follower = { ...createResume(ids), lineage: { documentId: master.id, version: 0 } }
  expect(followedId(follower)).toBe(master.id)
  expect(followedId(master)).toBeNull()
  expect(followedId({ ...createLetter(ids), lineage: follower.lineage })).toBeNull()
  expect(followedId({ ...follower, lineage: { documentId: 'no id', version: 0 } })).toBeNull()
})
