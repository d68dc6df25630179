import 'server-only'
import { newDeviceJobKind } from '../identity/routes/meet-device'
import { readPerson } from '../identity/rows/person-rows'
import { toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { notificationIdOf } from './notification-rows'
import { notifyOrThrow } from './notify'

/** Registers the job that reports sign-ins from new devices. Called once, at start. */
export function scheduleDeviceNotices(ports: Ports): void {
  ports.jobs.handle(newDeviceJobKind, {
    attempts: 5,
    deadline: 30_000,
    async run({ payload }) {
      const [browser, system, device] = [payload.browser, payload.system, payload.device].map(
        String,
      )
      const told = { kind: 'new-device', browser: browser ?? '', system: system ?? '' } as const
      const id = notificationIdOf(Number(payload.at), 'device', device ?? '')
      const owner = toOwnerId(String(payload.owner))
      // The account may be gone meanwhile: nothing of it is written any more.
      if (await readPerson(ports.items, owner)) await notifyOrThrow(ports, owner, id, told)
    },
    // The sign-in does not depend on it; the dead job is in the operator's figures.
    async fail() {},
  })
}
