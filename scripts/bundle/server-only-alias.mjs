import { join } from 'node:path'
import { root } from '../support/root.mjs'

/** The package `server-only` throws outside of Next's server bundles, as its name asks for. */
export const serverOnly = { 'server-only': join(root, 'scripts', 'bundle', 'server-only.mjs') }
