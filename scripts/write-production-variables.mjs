// Writes `.env.production` for the server of a hosted build: the operator's settings (VITAE_… and no secret), and the
// resources of the backend, read from amplify_outputs.json, which is not deployed with the server.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { productionVariables } from './support/production-variables.mjs'
import { root } from './support/root.mjs'

const outputs = JSON.parse(readFileSync(join(root, 'amplify_outputs.json'), 'utf8'))
const written = productionVariables(process.env, outputs)
if (!written.ok) {
  console.error(written.sentence)
  process.exit(1)
}
writeFileSync(join(root, '.env.production'), written.text)
