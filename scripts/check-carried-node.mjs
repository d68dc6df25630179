// `node scripts/check-carried-node.mjs`: compares the committed checksums of the Node programs that the project carries
// with those that nodejs.org publishes. Downloads some 200 MB; the workflow `ci` runs it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { carriedFolder, carriedNodes } from './support/carried-node.mjs'
import { publishedSha256 } from './support/published-node.mjs'
import { root } from './support/root.mjs'

const { optionalDependencies } = JSON.parse(
  readFileSync(join(root, carriedFolder, 'package.json'), 'utf8'),
)

async function fetchBytes(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
  return Buffer.from(await answer.arrayBuffer())
}

for (const [system, carried] of Object.entries(carriedNodes)) {
  const version = optionalDependencies[carried.package]
  const isSame = (await publishedSha256(version, system, fetchBytes)) === carried.sha256
  console.log(`${isSame ? '✓' : '✗'} ${system} ${version}`)
  if (!isSame) process.exitCode = 1
}
