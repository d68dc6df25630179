// Runs after `npm install`: installs a newer Node beside the project where the running one is too old for the server.
import { requireNode } from './support/node-version.mjs'

requireNode()

const { ensureCarriedNode } = await import('./support/install-carried-node.mjs')
process.exit((await ensureCarriedNode()) ? 0 : 1)
