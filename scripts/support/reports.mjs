import { join } from 'node:path'
import { root } from './root.mjs'

/** Folder of the reports of the last runs. */
export const reportsFolder = join(root, 'test-results', 'reports')

/** Returns the path of the JSON report of a suite. */
export const reportFile = (suite, ending = '') =>
  join(reportsFolder, `${suite.replace(/\W+/g, '-')}${ending}.json`)
