// `npm run build:cli`: writes the command line as a package that runs outside of the project.
import { requireNode } from './support/node-version.mjs'

requireNode()

const { minNode, writeCommandLine } = await import('./bundle/command-line.mjs')
const folder = await writeCommandLine()
console.log(`The command line lies in ${folder}.`)
console.log(`Run it from anywhere: node ${folder}/vitae.mjs help`)
console.log(`Or put it on the path:  npm install -g ${folder}`)
const { node } = process.versions
if (Number.parseInt(node, 10) < minNode) {
  console.log(
    `There it needs Node ${minNode} or newer: the ${node} of this call is too old for it.`,
  )
}
