import 'server-only'
import { forgetTexts } from './ai/matching/forget-texts'
import { commentsOn } from './comments/comment-rows'
import { deleteKeptFiles } from './pdf/stored-files'
import type { DocumentHooks } from './ports-types'
import { noteDueDays } from './reminders/note-due-days'
import { endSharesOf } from './shares/revoke-share'
import { noteChange } from './webhooks/announce-changes'
import { writersOf } from './workspaces/writer-rows'

/** Hooks of all rooms that store something of a document, or act on its changes. */
export const documentHooks: DocumentHooks = {
  onErase: [
    endSharesOf,
    (ports, owner, id) => commentsOn(id).deleteAll(ports, owner),
    deleteKeptFiles,
    forgetTexts,
    (ports, owner, id) => writersOf(id).deleteAll(ports, owner),
  ],
  beforeChange: [noteDueDays],
  afterChange: [noteChange],
}
