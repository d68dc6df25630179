import { expect, it } from 'vitest'
import { writeField } from '../change/field-values'
import { createEntry } from '../create'
import { sampleResume } from '../samples/samples'
import type { ResumeDocument } from '../schema/document'
import { seededIds } from '../testing/arbitrary-resume'
import { attach } from './attach'
import { followerLineage } from './family-base'
import { addressInMaster, lineStatus, ownChanges } from './line-status'

const master = sampleResume('data-engineer', seededIds(7))
const typedAnew = sampleResume('data-engineer', seededIds(99))
const bulletOf = ({ content }: ResumeDocument) => content.work[0]?.highlights[0]?.id ?? ''
const address = `${bulletOf(master)}/text` as const
const follower: ResumeDocument = { ...master, id: 'own', lineage: followerLineage(master, 0) }

it('says of a line whether it follows, has own words or is only here', () => {
  const own = writeField(follower, address, 'Mine.')
  expect([lineStatus(follower, address), lineStatus(own, address)]).toEqual(['follows', 'own'])
  const skill = { ...createEntry('skills', seededIds(3)), name: 'Sails' }
  const content = { ...own.content, skills: [...own.content.skills, skill] }
  expect(lineStatus({ ...own, content }, `${skill.id}/name`)).toBe('only-here')
  expect(lineStatus(master, address)).toBeNull()
})

it('lists what differs from the main CV, but not which findings are kept', () => {
  const { meta } = follower.content
  const content = { ...follower.content, meta: { ...meta, dismissedFindings: ['figures'] } }
  expect(ownChanges({ ...follower, content })).toEqual([])
  const own = writeField(follower, address, 'Mine.')
  expect(ownChanges(own)).toMatchObject([{ kind: 'changed', part: { kind: 'field', address } }])
})

it('finds the line of the main CV by paired ids', () => {
  const paired = attach({ ...typedAnew, id: 'paired' }, master, 0)
  expect(addressInMaster(paired, `${bulletOf(typedAnew)}/text`)).toBe(address)
})
