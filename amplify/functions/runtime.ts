import { Runtime } from 'aws-cdk-lib/aws-lambda'

/** The runtime of every function: the release of `.nvmrc`, as a test holds. */
export const nodeRuntime = Runtime.NODEJS_22_X
