// `npm run dev`: builds the engine's bundles, starts the development server, and makes messages again when they change.
import './support/write-failures.mjs'
import { requireNode } from './support/node-version.mjs'

requireNode()

const { requireConfiguration, requireFreePort } = await import('./support/start-configuration.mjs')
const { ensureInstalled } = await import('./support/install.mjs')
const { withFolderLock } = await import('./support/folder-lock.mjs')
const { registerServer } = await import('./support/live-servers.mjs')
const { ensureOutputs } = await import('./support/outputs.mjs')
const { runNode } = await import('./support/run.mjs')
const { serve } = await import('./support/serve.mjs')

const configuration = await requireConfiguration()
await withFolderLock(async () => {
  await ensureInstalled({ development: true })
  const { code } = await runNode('scripts/bundle.mjs')
  if (code !== 0) process.exit(1)
  ensureOutputs()
  await requireFreePort(configuration)
  registerServer('dev', configuration.port)
})
// It needs packages, which are there by now.
const { watchMessages } = await import('./support/watch-messages.mjs')
watchMessages()
await serve({ host: configuration.host, port: configuration.port, command: 'dev' })
