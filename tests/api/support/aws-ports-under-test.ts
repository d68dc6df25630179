import type { Configuration } from '@/lib/server/config/configuration-types'
import { drawingTask } from '@/lib/server/pdf/drawing/drawing-task'
import type { OpenedPorts, PortOverrides } from '@/lib/server/ports'
import { registerTasks } from '@/lib/server/testing/register-tasks'

/**
 * The home on AWS with doubles of its own, for the tests of the embedded one: what they bring themselves
 * goes before, and jobs draw PDFs, as another process does there.
 */
export async function openAwsPortsUnderTest(
  overrides: PortOverrides,
  changes: Partial<Configuration>,
): Promise<OpenedPorts> {
  // Hardly any run needs them.
  const { startAws } = await import('../../contract/doubles/aws')
  const { openAwsTestPorts } = await import('../../contract/doubles/aws-ports')
  const { onShareItem: _, givenSecrets, ...parts } = overrides
  const aws = await startAws()
  const { ids, identity, mail, models, now } = parts
  const ports = await openAwsTestPorts(
    await aws.describe(),
    { ids, identity, mail, models, now, ...(givenSecrets && { givenSecrets }) },
    { isWorker: true, ...changes },
  )
  registerTasks(ports, [drawingTask])
  ports.start()
  return {
    ...ports,
    ...parts,
    async close() {
      await ports.close()
      await aws.stop()
    },
  }
}
