import {
  definitionKey,
  type FieldDefinition,
  sectionDefinitions,
} from '@/components/document/fields/definitions'
import { EntryField } from '../sections/entry-fields'
import { useListMessages } from '../sections/use-section-messages'

/** Rare field of a section that a question asks for all the same. */
const alsoAsked: Record<string, string | undefined> = { work: 'location', education: 'score' }

const isAsked = (section: string, { field, kind, isExtra }: FieldDefinition) =>
  kind !== 'bullets' &&
  kind !== 'rich' &&
  kind !== 'url' &&
  (!isExtra || alsoAsked[section] === field)

type Props = { sectionKey: string; entryId: string }

/** Fields of an entry that a question asks for: all of a line, but links and texts. */
export function AskedFields({ sectionKey, entryId }: Props) {
  const { untitled } = useListMessages(sectionKey)
  const { fields } = sectionDefinitions[definitionKey(sectionKey)]
  const asked = fields.filter((definition) => isAsked(sectionKey, definition))
  return (
    <div className="grid grid-cols-2 gap-3">
      {asked.map((definition) => (
        <EntryField
          key={definition.field}
          definition={definition}
          sectionKey={sectionKey}
          entryId={entryId}
          entryName={untitled}
        />
      ))}
    </div>
  )
}
