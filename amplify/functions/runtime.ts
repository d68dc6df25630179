import { Runtime } from 'aws-cdk-lib/aws-lambda'

/** What every function runs on; the release of `.nvmrc`, as a test holds. */
export const nodeRuntime = Runtime.NODEJS_22_X
