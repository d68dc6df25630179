// `npm run test:infra`: the AWS backend as CloudFormation would get it. No account, no network.
import { requireNode } from './support/node-version.mjs'

requireNode()

const { ensureInstalled } = await import('./support/install.mjs')
await ensureInstalled({ development: true })

const { runInfra } = await import('./support/infra.mjs')
const { runSuites } = await import('./support/suites.mjs')

await runSuites([runInfra])
