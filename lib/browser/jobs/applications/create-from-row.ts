import type { ApplicationRow } from '@/lib/importers/applications/table-types'
import { foldText } from '@/lib/language/unicode/fold-text'
import { createApplication } from '@/lib/resume/create-application'
import { displayTitle } from '@/lib/resume/display-title'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import type { JournalHead } from '../../storage/journal/journal-types'

type Named = Pick<JournalHead, 'id' | 'kind' | 'title' | 'name' | 'label' | 'trashedAt'>

/** Key under which two applications are the same: employer and position, without case, accents and spaces around. */
export const sameJobKey = (employer: string, position: string): string =>
  [employer, position].map((text) => foldText(text).replace(/\s+/g, ' ').trim()).join('\n')

/** Returns the id of the only document of that kind that is called so; empty where there is none, or two. */
export function findByName(heads: readonly Named[], kind: Named['kind'], name: string): string {
  if (name === '') return ''
  const wanted = foldText(name).trim()
  const found = heads.filter(
    (head) =>
      head.kind === kind &&
      head.trashedAt === null &&
      foldText(displayTitle(head, '')).trim() === wanted,
  )
  const [only] = found
  return only && found.length === 1 ? only.id : ''
}

type Options = {
  /** `YYYY-MM-DD` in the person's own time zone: the day of saving where the table has none. */
  today: string
  /** Documents that a row may name. */
  heads: readonly Named[]
  /** Writes cells that no field holds as lines of the notes; null leaves them out. */
  restLine: ((column: string, text: string) => string) | null
}

/** Creates an application of a row of a table. */
export function createFromRow(
  row: ApplicationRow,
  ids: IdGenerator,
  { today, heads, restLine }: Options,
): ApplicationDocument {
  const { content, contacts, followUps, rest } = row
  const made = createApplication(ids, content.stage === 'saved' ? today : '')
  const lines = restLine ? rest.map(({ column, text }) => restLine(column, text)) : []
  const notes = [content.notes, ...lines].filter((text) => text !== '').join('\n')
  return {
    ...made,
    content: {
      ...made.content,
      ...content,
      savedOn: content.savedOn || made.content.savedOn,
      notes: notes.slice(0, limits.longText),
      resumeId: findByName(heads, 'resume', row.resume),
      letterId: findByName(heads, 'letter', row.letter),
      contacts: contacts.map((contact) => ({ id: ids.node(), ...contact })),
      followUps: followUps.map((followUp) => ({ id: ids.node(), ...followUp })),
    },
  }
}
