import 'server-only'
import { readProcessEnvironment } from '../config'
import { type OpenedAwsHome, openAwsHome } from '../open-aws-home'
import { scheduleWork } from './schedule-work'

let opened: Promise<OpenedAwsHome> | null = null

async function open(): Promise<OpenedAwsHome> {
  const { configuration, givenSecrets } = readProcessEnvironment()
  const home = await openAwsHome(configuration, { givenSecrets })
  scheduleWork(home)
  return home
}

/**
 * The home of a function on AWS: opened by its first call, kept for those that follow, and knowing every
 * kind of job and sweep.
 *
 * @throws ConfigurationError where the function was not told what the backend has made
 */
export function functionHome(): Promise<OpenedAwsHome> {
  opened ??= open().catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}
