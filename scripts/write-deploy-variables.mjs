// `node scripts/write-deploy-variables.mjs APP.json BRANCH.json`: prints the settings that Amplify stores for a branch,
// a line each, for a workflow that deploys in Amplify's place (.github/workflows/deploy.yml).
import { readFileSync } from 'node:fs'
import { deployVariables } from './support/deploy-variables.mjs'

const [app, branch] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')))
for (const [name, value] of Object.entries(deployVariables(app, branch))) {
  console.log(`${name}=${value}`)
}
