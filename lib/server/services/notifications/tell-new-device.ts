import 'server-only'
import type { Home } from '../../home-types'
import { newDeviceJobKind } from '../../identity/routes/meet-device'
import { readPerson } from '../../identity/rows/people'
import { toOwnerId } from '../../owner'
import { notificationIdOf } from '../../repositories/notifications'
import { tell } from './notify'

/** Lets sign-ins from new devices be told. To be called once, at start. */
export function scheduleDeviceNotices(home: Home): void {
  home.jobs.handle(newDeviceJobKind, {
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
      if (await readPerson(home.items, owner)) await tell(home, owner, id, told)
    },
    // Nothing of the sign-in hangs on it; the dead job stands in the operator's figures.
    async fail() {},
  })
}
