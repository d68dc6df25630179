// `npm start`: installs what is missing, builds what is stale, serves on loopback unless VITAE_HOST opens it.
import { requireNode, requireServerNode } from './support/node-version.mjs'

requireNode()

const { requireConfiguration } = await import('./support/start-configuration.mjs')
const { ensureInstalled } = await import('./support/install.mjs')
const { isBuildFresh } = await import('./support/build-state.mjs')
const { runNode } = await import('./support/run.mjs')
const { serve } = await import('./support/serve.mjs')

const configuration = await requireConfiguration()

await ensureInstalled({ development: false })
requireServerNode()
if (!isBuildFresh()) {
  const { code } = await runNode('scripts/build.mjs')
  if (code !== 0) process.exit(1)
}
const { host, port, url, notice, data } = configuration
await serve({
  host,
  port,
  onReady: () => {
    console.log(`\nVitae is ready: ${url}`)
    if (notice) console.log(notice)
    console.log('Without an account, CVs are stored in each person’s own browser.')
    console.log(`This server stores accounts and their CVs in ${data}`)
    console.log('Ctrl-C stops it.')
  },
})
