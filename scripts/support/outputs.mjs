import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const file = join(root, 'amplify_outputs.json')

/**
 * Says which home this build is for, where nothing has said so yet: Amplify writes a file of its own
 * of this name.
 */
export function ensureOutputs() {
  if (existsSync(file)) return
  const outputs = { version: '1', custom: { vitae: { home: 'embedded' } } }
  writeFileSync(file, `${JSON.stringify(outputs, null, 2)}\n`)
}

/**
 * Hosts whose pages may call server actions beside the host that is asked: the site's own behind a proxy that
 * writes another `Host`. Empty where the build does not know it.
 *
 * @param {string | undefined} url what the operator has set as VITAE_URL
 * @returns {string[]}
 */
export function readActionHosts(url) {
  const outputs = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const address = url || outputs.custom?.vitae?.url
  return address && URL.canParse(address) ? [new URL(address).host] : []
}
