// `npm run build:cli`: writes the command line as a package that runs outside of the project, and with
// `-- --name NAME` one that can be published under that name.
import { parseArgs } from 'node:util'
import { requireNode } from './support/node-version.mjs'

requireNode()

const { minNode, writeCommandLine } = await import('./bundle/command-line.mjs')
const { values } = parseArgs({
  options: { name: { type: 'string' }, repository: { type: 'string' } },
})
const refused = {
  name: [
    /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/,
    'a name that a package can have, such as @you/vitae',
  ],
  repository: [/^[\w.-]+\/[\w.-]+$/, 'a repository of GitHub, such as you/vitae'],
}
for (const [option, [pattern, meaning]] of Object.entries(refused)) {
  if (values[option] === undefined || pattern.test(values[option])) continue
  console.error(`"${values[option]}" is not ${meaning}.`)
  process.exit(2)
}
const folder = await writeCommandLine(values)
console.log(
  `The command line lies in ${folder}, its Chinese, Japanese and Korean fonts in ${folder}-han.`,
)
console.log(`Run it from anywhere:   node ${folder}/vitae.mjs help`)
console.log(`Or put it on the path:  npm install -g ${folder}`)
console.log(`As one file to hand on: npm pack ${folder}`)
if (values.name !== undefined) console.log(`Publish it:             npm publish ${folder}`)
const { node } = process.versions
if (Number.parseInt(node, 10) < minNode) {
  console.log(
    `There it needs Node ${minNode} or newer: the ${node} of this call is too old for it.`,
  )
}
