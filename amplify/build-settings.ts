import { App, Aws } from 'aws-cdk-lib'
import { readSettings } from './settings'

/** Reads what Amplify's command line says of this deploy, as its own app does; it is not synthesised. */
const { node } = new App({ autoSynth: false })
const contextOf = (key: string): string => node.tryGetContext(`amplify-backend-${key}`)
const isSandbox = contextOf('type') === 'sandbox'

/** The settings of this build. */
export const settings = readSettings(
  process.env,
  isSandbox
    ? { namespace: contextOf('namespace'), name: contextOf('name'), account: Aws.ACCOUNT_ID }
    : null,
)
