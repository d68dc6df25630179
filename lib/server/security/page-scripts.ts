import { createHash } from 'node:crypto'

/** The scripts of one HTML page, as far as its content security policy has to name them. */
export type PageScripts = { scriptHashes: string[]; loadsScripts: boolean }

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

/**
 * Finds the scripts of a page that this project built itself. Answers the base64 SHA-256 of each
 * different inline script, and whether any script is loaded by address.
 */
export function findPageScripts(html: string): PageScripts {
  const scriptHashes = new Set<string>()
  let loadsScripts = false
  for (const [, attributes = '', body = ''] of html.matchAll(scriptElement)) {
    if (/\ssrc\s*=/i.test(attributes)) loadsScripts = true
    else scriptHashes.add(createHash('sha256').update(body).digest('base64'))
  }
  return { scriptHashes: [...scriptHashes], loadsScripts }
}
