// `npm run build:amplify`: builds the site for the backend that amplify_outputs.json names, and packs it for Amplify
// Hosting into .amplify-hosting (docs/deploy.md).
import { requireNode } from './support/node-version.mjs'
import { runNode } from './support/run.mjs'

requireNode()

for (const [script, env] of [
  ['scripts/write-production-variables.mjs', {}],
  ['scripts/build.mjs', { VITAE_STANDALONE: 'yes' }],
]) {
  const { code } = await runNode(script, [], { env })
  if (code !== 0) process.exit(1)
}

const { writeStandalone } = await import('./bundle/standalone.mjs')
const { hostedWork, writeAmplifyHosting } = await import('./bundle/amplify-hosting.mjs')
console.log(`The site lies in ${await writeAmplifyHosting(await writeStandalone(hostedWork))}`)
