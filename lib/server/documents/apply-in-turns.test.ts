import { expect, it, vi } from 'vitest'
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
  let isOver = false
  const takeTurn = () => {
    turns += 1
    if (!isOver) setImmediate(takeTurn)
  }
  setImmediate(takeTurn)
  // A clock on which ten changes take longer than a turn may, on any machine.
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 2
    return now
  })
  const applied = await applyInTurns(resume, moves)
  clock.mockRestore()
  isOver = true
  expect(applied).toEqual(applyHunks(resume, moves))
  expect(turns).toBeGreaterThan(100)
})

it('does nothing where there is nothing to do', async () => {
  const resume = sampleResume('nurse', createIdGenerator())
  expect(await applyInTurns(resume, [])).toEqual(applyHunks(resume, []))
})
