import { expect, it } from 'vitest'
import { lives } from '@/amplify/functions/lives'
import { operator } from '@/dist/messages/en/operator'
import { sweeps, tasks } from '@/lib/server/background-work'

/** Milliseconds in which an attempt beyond its deadline is ended, and that its function keeps to record it. */
const spare = 10_000

it.each(tasks)('ends an attempt of $kind within the life of its function on AWS', (task) => {
  const life = { usual: lives.worker, render: lives.render }[task.queue ?? 'usual']
  expect(task.deadline + spare).toBeLessThanOrEqual(life * 1_000)
})

it('has a message for each kind of task, and for no other', () => {
  const kinds = tasks.map(({ kind }) => kind)
  expect(Object.keys(operator.jobs.kinds).sort()).toEqual(kinds.sort())
})

it('gives every task and every sweep a name of its own', () => {
  const names = [...tasks.map(({ kind }) => kind), ...sweeps.map(({ name }) => name)]
  expect(new Set(names).size).toBe(names.length)
})
