import { describe, expect, it } from 'vitest'
import { createResume } from '../create'
import { followerLineage } from '../family/family-base'
import { createIdGenerator } from '../ids'
import type { ResumeDocument } from '../schema/document'
import { writeField } from './field-values'
import { mergeDocuments } from './merge'

const ids = createIdGenerator()
const [first, second] = [createResume(ids), createResume(ids)]
const at = (document: ResumeDocument, time: string) =>
  writeField(document, 'meta/lastModified', `2026-11-24T${time}:00Z`)
const following = (master: ResumeDocument): ResumeDocument => ({
  ...first,
  id: second.id,
  lineage: followerLineage(master, 0),
})

/** Merges both ways round, which has to come to the same. */
function merged(base: ResumeDocument, mine: ResumeDocument, theirs: ResumeDocument) {
  const [one, other] = [mergeDocuments(base, mine, theirs), mergeDocuments(base, theirs, mine)]
  if (!one.ok || !other.ok) throw new Error('Not merged')
  expect(other.document).toEqual(one.document)
  expect(one.conflicts).toEqual([])
  return one.document.lineage
}

describe('the lineage of a CV that two devices changed', () => {
  const base = following(at(first, '08:00'))
  const stopped = { ...base, lineage: null }

  it('is the one that has taken over less', () => {
    const [earlier, later] = [following(at(first, '09:00')), following(at(first, '10:00'))]
    expect(merged(base, earlier, later)).toEqual(earlier.lineage)
  })

  it('ends where one stopped following and the other took something over', () => {
    expect(merged(base, stopped, following(at(first, '10:00')))).toBeNull()
  })

  it('leads to what was chosen later where both began to follow', () => {
    const alone = stopped
    const [one, two] = [following(first), following({ ...first, id: ids.document() })]
    expect(merged(alone, at(one, '09:00'), at(two, '10:00'))).toEqual(two.lineage)
  })

  it('leads to the new one where one stopped and the other follows a different CV', () => {
    const other = at(following({ ...first, id: ids.document() }), '10:00')
    expect(merged(base, at(stopped, '09:00'), other)).toEqual(other.lineage)
  })
})
