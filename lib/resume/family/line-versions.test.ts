import { describe, expect, it } from 'vitest'
import { readField, writeField } from '../change/field-values'
import { sampleResume } from '../samples/samples'
import type { ResumeDocument } from '../schema/document'
import { seededIds } from '../testing/arbitrary-resume'
import { attach } from './attach'
import { followerLineage } from './family-base'
import { addressInMaster, lineVersions, takeLine } from './line-versions'

const master = sampleResume('data-engineer', seededIds(7))
const typedAnew = sampleResume('data-engineer', seededIds(99))
const bulletOf = ({ content }: ResumeDocument) => content.work[0]?.highlights[0]?.id ?? ''
const address = `${bulletOf(master)}/text` as const
const follower = (id: string): ResumeDocument => ({
  ...master,
  id,
  lineage: followerLineage(master, 0),
})

describe('a line in the CVs of a family', () => {
  const follows = follower('follows')
  const own = writeField(follower('own'), address, 'Mine.')
  const paired = attach({ ...typedAnew, id: 'paired' }, master, 0)
  const shorter = follower('shorter')
  const work = shorter.content.work.map((entry) => ({ ...entry, highlights: [] }))
  const leftOut = { ...shorter, content: { ...shorter.content, work } }
  const all = [follows, own, paired, leftOut]
  const statuses = (main: ResumeDocument) =>
    lineVersions(main, all, address).map(({ status }) => status)

  it('says where it follows, is own or left out, also by paired ids', () => {
    expect(statuses(master)).toEqual(['main', 'follows', 'own', 'follows', 'missing'])
    expect(addressInMaster(paired, `${bulletOf(typedAnew)}/text`)).toBe(address)
  })

  it('says where the main CV was changed since', () => {
    const changed = writeField(master, address, 'New.')
    expect(statuses(changed)).toEqual(['main', 'out-of-date', 'held', 'out-of-date', 'missing'])
  })

  it('is taken over alone, and follows from then on', () => {
    const changed = writeField(writeField(master, address, 'New.'), 'basics/phone', '+351 2')
    for (const one of [follows, own, paired]) {
      const taken = takeLine(one, changed, address)
      const [, version] = lineVersions(changed, [taken], address)
      expect(version).toMatchObject({ value: 'New.', status: 'follows' })
      expect(readField(taken, 'basics/phone')).toBe(readField(one, 'basics/phone'))
    }
    expect(takeLine(leftOut, changed, address)).toBe(leftOut)
  })
})
