import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** The major of the Node that the project is built and run with, such as `24`: `.nvmrc` is where a new one is named. */
export const nodeMajor = readFileSync(join(root, '.nvmrc'), 'utf8').trim()

/** As Lambda and Amplify Hosting name it, such as `nodejs24.x`. */
export const lambdaRuntime = `nodejs${nodeMajor}.x`

/** As esbuild names it, such as `node24`. */
export const nodeTarget = `node${nodeMajor}`
