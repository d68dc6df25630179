import 'server-only'
import { readProcessEnvironment } from '../config/config'
import { type OpenedAwsPorts, openAwsPorts } from '../open-aws-ports'

let opened: Promise<OpenedAwsPorts> | null = null

async function open(prepare: (ports: OpenedAwsPorts) => void): Promise<OpenedAwsPorts> {
  const { configuration, givenSecrets } = await readProcessEnvironment()
  const ports = await openAwsPorts(configuration, { givenSecrets })
  prepare(ports)
  return ports
}

/**
 * The home of a function on AWS: opened by its first call, kept for those that follow.
 *
 * @param prepare told of the home before anybody uses it: scheduleWork, for a function that may meet a job or a sweep
 * @throws ConfigurationError where the function was not told what the backend has made
 */
export function functionPorts(prepare: (ports: OpenedAwsPorts) => void): Promise<OpenedAwsPorts> {
  opened ??= open(prepare).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}
