import type { ApplicationRow } from '@/lib/importers/applications/table-types'
import { foldText } from '@/lib/language/unicode/fold-text'
import { createApplication } from '@/lib/resume/create-application'
import { displayTitle } from '@/lib/resume/display-title'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import type { JournalHead } from '../../storage/journal/journal-types'

type Named = Pick<JournalHead, 'id' | 'kind' | 'title' | 'name' | 'label' | 'trashedAt'>

/** Returns the duplicate key of an application: employer and position, without case, accents and outer spaces. */
export const sameJobKey = (employer: string, position: string): string =>
  [employer, position].map((text) => foldText(text).replace(/\s+/g, ' ').trim()).join('\n')

/** Returns the id of the only document of a kind with a name; empty if there is none, or several. */
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
  /** `YYYY-MM-DD` in the person's time zone: the saving date if the table has none. */
  today: string
  /** Documents that a row may refer to by name. */
  heads: readonly Named[]
  /** Formats cells without a field as lines of the notes; null drops them. */
  restLine: ((column: string, text: string) => string) | null
}

/** Creates an application from a row of a table. */
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
