import 'server-only'
import { newDeviceJobKind } from '../identity/routes/meet-device'
import { readPerson } from '../identity/rows/person-rows'
import { task } from '../tasks/task'
import { notificationIdOf } from './notification-rows'
import { notifyOrThrow } from './notify'

/** Notifies a user of a sign-in from a new device. */
export const newDeviceTask = task({
  kind: newDeviceJobKind,
  attempts: 5,
  deadline: 30_000,
  payload: { browser: String, system: String, device: String, at: Number },
  async run(ports, owner, { browser, system, device, at }) {
    const id = notificationIdOf(at, 'device', device)
    // The account may be gone meanwhile: nothing of it is written any more.
    if (!(await readPerson(ports.items, owner))) return
    await notifyOrThrow(ports, owner, id, { kind: 'new-device', browser, system })
  },
  // The sign-in does not depend on it; the dead job is in the operator's figures.
  async fail() {},
})
