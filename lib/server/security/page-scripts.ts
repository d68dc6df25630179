import { sha256Of } from '../sha256-of'

/** Scripts of one HTML page, for its content security policy. */
export type PageScripts = { scriptHashes: string[]; loadsScripts: boolean }

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

/**
 * Finds the scripts of a page that this project built itself. Returns the base64 SHA-256 of each different inline
 * script, and whether any script is loaded by URL.
 */
export function findPageScripts(html: string): PageScripts {
  const scriptHashes = new Set<string>()
  let loadsScripts = false
  for (const [, attributes = '', body = ''] of html.matchAll(scriptElement)) {
    if (/\ssrc\s*=/i.test(attributes)) loadsScripts = true
    else scriptHashes.add(sha256Of(body, 'base64'))
  }
  return { scriptHashes: [...scriptHashes], loadsScripts }
}
