import 'server-only'
import { hourMs } from '@/lib/resume/dates/durations'
import { maintainDocument } from '../documents/maintain-document'
import { lookAtFiles } from '../photos/look-at-files'
import { lookAtPhoto } from '../photos/photo-files'
import type { ErasePorts, Ports } from '../ports-types'
import { sweep } from '../tasks/task'
import { type DueHandlers, doDueWork } from './do-due-work'
import { noteOldRows } from './note-old-rows'

/** Returns what is done for each kind of due work. */
export const dueHandlers = (ports: ErasePorts & Pick<Ports, 'documentHooks'>): DueHandlers => ({
  document: (owner, id) => maintainDocument(ports, owner, id),
  photo: (owner, id) => lookAtPhoto(ports, owner, id),
  files: (owner) => lookAtFiles(ports, owner),
})

/** Does the work that is due. */
export const dueWorkSweep = sweep({
  name: 'due work',
  every: hourMs,
  async run(ports, signal) {
    await noteOldRows(ports, signal)
    if (!signal.aborted) await doDueWork(ports, dueHandlers(ports), signal)
  },
})
