import { describe, expect, it } from 'vitest'
import { createResume } from '../create'
import { createIdGenerator } from '../ids'
import type { ResumeDocument } from '../schema/document'
import { readDocument } from '../upgrade'
import { bringOver } from './bring-over'
import { followerLineage } from './family-base'

const blank = createResume(createIdGenerator())

/** A CV with one bullet, of a level or without one. */
function withLevel(level: number | undefined): ResumeDocument {
  const highlights = [{ id: 'k2q5y0x0wctg', text: 'Moored', ...(level && { level }) }]
  const work = [{ id: 'nf256a6z33vx', name: 'Ferry Line', highlights }]
  const read = readDocument({ ...blank, content: { ...blank.content, work } })
  if (!read.ok || read.document.kind !== 'resume') throw new Error('No CV')
  return read.document
}

function bring(mine: ResumeDocument, theirs: ResumeDocument) {
  const result = bringOver(mine, theirs)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const level = result.document.content.work[0]?.highlights[0]?.level
  return { ...result, level }
}

const levels = [undefined, 1, 2]
const cases = levels.flatMap((base) =>
  levels.flatMap((mine) => levels.map((theirs) => ({ base, mine, theirs }))),
)

describe('a field that may be absent, in a CV that follows another', () => {
  it.each(cases)('is held back as long as both differ: $base, here $mine, there $theirs', (one) => {
    const [base, theirs] = [withLevel(one.base), withLevel(one.theirs)]
    const id = '0197f0a0-0000-7000-8000-000000000001'
    const mine = { ...withLevel(one.mine), id, lineage: followerLineage(base, 0) }
    const once = bring(mine, theirs)
    const twice = bring(once.document, theirs)
    expect(twice).toEqual(once)
    const isChangedHere = one.mine !== undefined && one.mine !== one.base
    if (isChangedHere) expect(once.level).toBe(one.mine)
    else if (one.mine === one.base) expect(once.level).toBe(one.theirs)
  })
})
