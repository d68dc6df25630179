import { expect, it } from 'vitest'
import { applyHunks, type Hunk } from '@/lib/resume/change/hunks'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { applyInTurns } from './apply-in-turns'

it('lets others have their turn between changes of lists, with the same outcome', async () => {
  const resume = sampleResume('nurse', createIdGenerator())
  const moves: Hunk[] = Array.from({ length: 2_000 }, (_, at) => ({
    kind: 'move',
    list: 'content/work',
    id: resume.content.work[at % 2]?.id ?? '',
    behind: null,
  }))
  let turns = 0
  const other = setInterval(() => {
    turns += 1
  })
  const applied = await applyInTurns(resume, moves)
  clearInterval(other)
  expect(applied).toEqual(applyHunks(resume, moves))
  expect(turns).toBeGreaterThan(2)
})

it('does nothing where there is nothing to do', async () => {
  const resume = sampleResume('nurse', createIdGenerator())
  expect(await applyInTurns(resume, [])).toEqual(applyHunks(resume, []))
})
