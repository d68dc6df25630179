import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './carried-node.mjs'
import { root } from './root.mjs'

/** Reads a drawn face, as a document's photo refers to it, and its file. */
export function readPortrait() {
  const bytes = new Uint8Array(readFileSync(join(root, 'tests', 'fixtures', 'portrait.jpg')))
  const fileId = sha256(bytes)
  const crop = { x: 0, y: 0, width: 1, height: 1 }
  const look = { greyscale: false, brightness: 1, contrast: 1 }
  return { photo: { fileId, sourceId: '', alt: '', crop, look }, files: { [fileId]: bytes } }
}
