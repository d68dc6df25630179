import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import { putErasedOwner } from '../kernel/rows/erased-owner-rows'
import { task } from '../tasks/task'
import { leaveAll } from '../workspaces/leave-all'
import { deleteJobKind, eraseOwner } from './erase-owner'

/** Completes the deletion of an account or a workspace. */
export const deletionTask = task({
  kind: deleteJobKind,
  attempts: 20,
  deadline: 10 * minuteMs,
  payload: {},
  runsAfterErasure: true,
  async run(ports, owner) {
    await putErasedOwner(ports, owner)
    await ports.vectors.removeOwner(owner)
    await leaveAll(ports, owner)
    await eraseOwner(ports, owner)
  },
  // No user is left to notify; the dead job is in the operator's figures.
  async fail() {},
})
