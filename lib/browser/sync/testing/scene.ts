import type { SaveBody } from '@/lib/api/documents'
import { paperOf } from '@/lib/resume/testing/paper-of'
import type { Call } from '../../client/send'
import type { Device } from './device'
import { rest } from './rest'
import { createWorld } from './world'

/** Returns the body of a save. */
export const bodyOf = (call: Call | undefined) => call?.body as SaveBody
/** Returns the name in the CV of a save. */
export const nameOf = (call: Call | undefined) => paperOf(bodyOf(call).document).content.basics.name

/** Opens devices with the same CV, and helpers for most tests. */
export async function openScene(deviceCount: number) {
  const world = createWorld(deviceCount)
  await world.run({ kind: 'create', device: 0 })
  await world.share()
  world.network.log.length = 0
  const [head] = [...world.server.rows.values()]
  if (!head) throw new Error('the first CV did not arrive')
  const deviceAt = (at: number): Device => {
    const device = world.devices()[at]
    if (!device) throw new Error('no such device')
    return device
  }

  return {
    world,
    id: head.id,
    deviceAt,
    /** Advances the time. */
    wait: (milliseconds: number) => world.time.advance(milliseconds, rest),
    /** Returns the received saves. */
    saves: () => world.network.log.filter(({ method }) => method === 'PUT'),
    async type(at: number, value: string, field: 'name' | 'label' = 'name') {
      const session = await deviceAt(at).open(head.id)
      if (!session) throw new Error('it cannot be opened')
      deviceAt(at).type(session, field, value)
      await deviceAt(at).journal.flush()
      await rest()
    },
    async contentOf(at: number) {
      const found = await deviceAt(at).journal.peek(head.id)
      return found ? paperOf(found).content.basics : undefined
    },
  }
}

export type Scene = Awaited<ReturnType<typeof openScene>>
