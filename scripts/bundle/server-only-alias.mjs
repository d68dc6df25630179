import { join } from 'node:path'
import { root } from '../support/root.mjs'

/** Alias of the package `server-only`, which throws outside of Next's server bundles. */
export const serverOnly = { 'server-only': join(root, 'scripts', 'bundle', 'server-only.mjs') }
