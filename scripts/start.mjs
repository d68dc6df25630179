// `npm start`: installs what is missing, builds what is stale, serves on loopback unless VITAE_HOST opens it. With
// `-- --demo`, on an empty data folder with three invented people, which is deleted at the end.
import './support/write-failures.mjs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireNode, requireServerNode } from './support/node-version.mjs'

requireNode()

const { requireConfiguration, requireFreePort } = await import('./support/start-configuration.mjs')
const { ensureInstalled } = await import('./support/install.mjs')
const { withFolderLock } = await import('./support/folder-lock.mjs')
const { registerServer } = await import('./support/live-servers.mjs')
const { isBuildFresh } = await import('./support/build-state.mjs')
const { runNode } = await import('./support/run.mjs')
const { serve } = await import('./support/serve.mjs')

const isDemo = process.argv.includes('--demo')
if (isDemo) {
  process.env.VITAE_DATA = mkdtempSync(join(tmpdir(), 'vitae-demo-'))
  process.on('exit', () => rmSync(process.env.VITAE_DATA, { recursive: true, force: true }))
}
const configuration = await requireConfiguration()

await withFolderLock(async () => {
  await ensureInstalled({ development: false })
  requireServerNode()
  if (!isBuildFresh()) {
    const { code } = await runNode('scripts/build.mjs')
    if (code !== 0) process.exit(1)
  }
  await requireFreePort(configuration)
  registerServer('start', configuration.port)
})
const { host, port, url, notice, data } = configuration
await serve({
  host,
  port,
  onReady: async () => {
    const people = isDemo ? await (await import('./demo/fill-demo.mjs')).fillDemo(url) : []
    for (const { name, email, password } of people) {
      console.log(`Sign in as ${name}: ${email}, password “${password}”`)
    }
    console.log(`\nVitae is ready: ${url}`)
    if (notice) console.log(notice)
    console.log('Without an account, CVs are stored in each person’s own browser.')
    console.log(`This server stores accounts and their CVs in ${data}`)
    console.log('Ctrl-C stops it.')
  },
})
