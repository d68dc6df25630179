import { Runtime } from 'aws-cdk-lib/aws-lambda'
import { lambdaRuntime } from '../../scripts/support/node-release.mjs'

function findRuntime(): Runtime {
  const found = Runtime.ALL.find(({ name }) => name === lambdaRuntime)
  if (!found) throw new Error(`CDK knows no runtime ${lambdaRuntime}: update aws-cdk-lib first.`)
  return found
}

/** The runtime of every function: the Node of `.nvmrc`. */
export const nodeRuntime = findRuntime()
