import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const file = join(root, 'amplify_outputs.json')

/** Writes which home this build is for, unless the file exists: Amplify writes a file of its own with this name. */
export function ensureOutputs() {
  if (existsSync(file)) return
  const outputs = { version: '1', custom: { vitae: { home: 'embedded' } } }
  writeFileSync(file, `${JSON.stringify(outputs, null, 2)}\n`)
}

/**
 * Returns the hosts whose pages may call server actions, beside the requested host: the site's own behind a proxy
 * that rewrites `Host`. Empty if the build does not know it.
 *
 * @param {string | undefined} url VITAE_URL, as the operator has set it
 * @returns {string[]}
 */
export function readActionHosts(url) {
  const outputs = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const address = url || outputs.custom?.vitae?.url
  return address && URL.canParse(address) ? [new URL(address).host] : []
}
