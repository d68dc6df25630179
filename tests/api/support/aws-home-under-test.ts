import type { Configuration } from '@/lib/server/configuration-types'
import type { HomeOverrides, OpenedHome } from '@/lib/server/home'
import { scheduleDrawing } from '@/lib/server/services/drawing/schedule-drawing'

/**
 * The home on AWS with doubles of its own, for the tests of the embedded one: what they bring themselves
 * goes before, and jobs draw PDFs, as another process does there.
 */
export async function openAwsHomeUnderTest(
  overrides: HomeOverrides,
  changes: Partial<Configuration>,
): Promise<OpenedHome> {
  // Hardly any run needs them.
  const { startAws } = await import('../../contract/doubles/aws')
  const { openAwsTestHome } = await import('../../contract/doubles/aws-home')
  const { onShareItem: _, givenSecrets, ...parts } = overrides
  const aws = await startAws()
  const { ids, identity, mail, models, now } = parts
  const home = await openAwsTestHome(
    await aws.describe(),
    { ids, identity, mail, models, now, ...(givenSecrets && { givenSecrets }) },
    { isWorker: true, ...changes },
  )
  scheduleDrawing(home)
  home.start()
  return {
    ...home,
    ...parts,
    async close() {
      await home.close()
      await aws.stop()
    },
  }
}
