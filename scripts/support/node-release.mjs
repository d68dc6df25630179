import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** The Node that the project is built and run with, such as `24.21.0`: `.nvmrc` is where a new one is named. */
export const nodeRelease = readFileSync(join(root, '.nvmrc'), 'utf8').trim()

const [major] = nodeRelease.split('.')

/** As Lambda and Amplify Hosting name it, such as `nodejs24.x`. */
export const lambdaRuntime = `nodejs${major}.x`

/** As esbuild names it, such as `node24`. */
export const nodeTarget = `node${major}`
