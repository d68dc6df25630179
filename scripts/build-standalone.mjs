// `npm run build:standalone`: builds the app and puts everything it runs with into dist/standalone, for a container
// or any machine with Node 24 and nothing else (docs/deploy.md).
import { requireNode } from './support/node-version.mjs'

requireNode()

const { ensureInstalled } = await import('./support/install.mjs')
await ensureInstalled({ development: false })

const { runNode } = await import('./support/run.mjs')
const { code } = await runNode('scripts/build.mjs', [], { env: { VITAE_STANDALONE: 'yes' } })
if (code !== 0) process.exit(1)

const { writeStandalone } = await import('./bundle/standalone.mjs')
console.log(`The server lies in ${await writeStandalone()}`)
