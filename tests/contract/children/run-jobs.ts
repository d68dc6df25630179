// Works through jobs until it is killed: `begun <id> <attempt>` and, for quick ones, `ended <id>`.
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { openEmbeddedJobs } from '@/lib/server/tasks/embedded/open-jobs'

const [file = '', ahead = '0'] = process.argv.slice(2)
// Leases run out without waiting where the clock of the next process is ahead.
const now = () => Date.now() + Number(ahead)
const items = openEmbeddedItems({ file, now })
const jobs = openEmbeddedJobs({
  items,
  metrics: createMetrics(),
  now,
  pause: 20,
  backOff: () => 10,
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const common = {
  attempts: 3,
  deadline: 30_000,
  fail: async (job: { id: string }, message: string) => {
    say(`failed ${job.id} ${message}`)
  },
}

jobs.handle('endless', {
  ...common,
  run: ({ id, attempt }) => {
    say(`begun ${id} ${attempt}`)
    return new Promise(() => {})
  },
})
jobs.handle('quick', {
  ...common,
  run: async ({ id, attempt }) => {
    say(`begun ${id} ${attempt}`)
    await items.put({ pk: 'effect', sk: id, data: { attempt } }, 'any')
    say(`ended ${id}`)
  },
})
jobs.start()
say('ready')
