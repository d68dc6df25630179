import 'server-only'
import { readProcessEnvironment } from '../config'
import { type OpenedAwsHome, openAwsHome } from '../open-aws-home'

let opened: Promise<OpenedAwsHome> | null = null

async function open(prepare: (home: OpenedAwsHome) => void): Promise<OpenedAwsHome> {
  const { configuration, givenSecrets } = await readProcessEnvironment()
  const home = await openAwsHome(configuration, { givenSecrets })
  prepare(home)
  return home
}

/**
 * The home of a function on AWS: opened by its first call, kept for those that follow.
 *
 * @param prepare told of the home before anybody uses it: scheduleWork, for a function that may meet a job or a sweep
 * @throws ConfigurationError where the function was not told what the backend has made
 */
export function functionHome(prepare: (home: OpenedAwsHome) => void): Promise<OpenedAwsHome> {
  opened ??= open(prepare).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}
