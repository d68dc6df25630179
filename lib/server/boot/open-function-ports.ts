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
 * Returns the ports of a Lambda function on AWS: opened by its first call, reused by those that follow.
 *
 * @param prepare called with the ports before their first use: scheduleWork, for a function that may run a job or a
 * sweep
 * @throws ConfigurationError if the function lacks the outputs of the backend
 */
export function functionPorts(prepare: (ports: OpenedAwsPorts) => void): Promise<OpenedAwsPorts> {
  opened ??= open(prepare).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}
