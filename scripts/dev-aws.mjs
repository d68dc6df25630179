// `npm run dev:aws`: the development server with AWS as its home, where AWS is doubles on loopback. Their data is
// discarded at Ctrl-C.
import { requireNode } from './support/node-version.mjs'

requireNode()

const { requireConfiguration } = await import('./support/start-configuration.mjs')
const { ensureInstalled } = await import('./support/install.mjs')

const configuration = await requireConfiguration()
await ensureInstalled({ development: true })

const { bundleDoubles } = await import('./support/bundle-doubles.mjs')
const { startAwsDoubles } = await import(await bundleDoubles())
const { environment } = await startAwsDoubles(configuration.url)
Object.assign(process.env, environment)
console.log('AWS is doubles on loopback: what is kept there ends with this process.')
await import('./dev.mjs')
