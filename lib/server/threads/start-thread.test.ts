import { Worker } from 'node:worker_threads'
import { afterEach, expect, it, vi } from 'vitest'
import { startThread } from './start-thread'

const hanging = `${process.cwd()}/tests/api/support/hanging-thread.mjs`

afterEach(() => vi.restoreAllMocks())

it('terminates its thread once, however often the watch asks for it', async () => {
  const terminate = vi.spyOn(Worker.prototype, 'terminate')
  const thread = startThread<string, { id: number }, string>(hanging, {
    messageOf: (id) => ({ message: { id } }),
    answerOf: () => 'answered',
    failed: 'failed',
    notStarted: () => 'not started',
  })
  const answer = thread.ask('question')
  await Promise.all(Array.from({ length: 20 }, () => thread.end()))
  expect(await answer).toBe('failed')
  expect(terminate).toHaveBeenCalledTimes(1)
  expect(await thread.ask('another')).toBe('failed')
})
