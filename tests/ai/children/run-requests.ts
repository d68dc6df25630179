// Works through the jobs of a data folder until it is killed: what models are asked to do among them.

import { requestTask } from '@/lib/server/ai/requests/request-task'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { requestConfiguration } from '@/tests/ai/support/request-configuration'

const [folder = '', url = '', ahead = '0'] = process.argv.slice(2)
// Leases run out without waiting where the clock of the next process is ahead.
const now = () => Date.now() + Number(ahead)
const ports = await openEmbeddedPorts(requestConfiguration(folder, url), { now })
registerTasks(ports, [requestTask])
ports.start()
process.stdout.write('ready\n')
