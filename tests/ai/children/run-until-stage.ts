// Works through the jobs of a data folder, and stands still for ever once a request says that it is at a stage.

import { requestTask } from '@/lib/server/ai/requests/request-task'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { requestConfiguration } from '@/tests/ai/support/request-configuration'

const [folder = '', url = '', ahead = '0', stage = ''] = process.argv.slice(2)
// Leases run out without waiting where the clock of the next process is ahead.
const now = () => Date.now() + Number(ahead)
const ports = await openEmbeddedPorts(requestConfiguration(folder, url), { now })
const reader = createReader(() => startReaderThread(`${process.cwd()}/dist/import-node-worker.mjs`))
const { put } = ports.items
ports.items.put = async (draft, expected) => {
  const result = await put(draft, expected)
  if (draft.data.stage !== stage || !draft.sk.startsWith('ai-request#')) return result
  process.stdout.write(`at ${stage}\n`)
  return new Promise(() => {})
}
registerTasks(ports, [requestTask], { reader })
ports.start()
process.stdout.write('ready\n')
