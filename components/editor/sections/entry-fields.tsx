import { PenLine, Plus } from 'lucide-react'
import { memo, useCallback, useState } from 'react'
import {
  useDraft,
  useEditor,
  useExample,
  useView,
} from '@/components/document/editor/editor-context'
import { toggled } from '@/components/document/editor/view-store'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import {
  definitionKey,
  type FieldDefinition,
  fieldsOfEntry,
} from '@/components/document/fields/definitions'
import { Button } from '@/components/ui/button'
import { latePane, latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { useDebounced } from '@/components/ui/use-debounced'
import { entriesOf, findEntry } from '@/lib/browser/editing/locate'
import { editor as editorMessages } from '@/lib/messages/areas'
import { fieldAddress } from '@/lib/resume/change/address'
import { readField } from '@/lib/resume/change/field-values'
import { rolesKey } from '@/lib/resume/roles/roles-key'
import { BoundDateField } from '../fields/bound-date-field'
import { BoundWordsField } from '../fields/bound-words-field'
import { LanguageLevelField } from '../fields/language-level-field'
import { HintSlot } from '../hints/hint-slot'
import { useOpenWording, useWordingTitle } from '../wording/use-open-wording'
import { LineList } from './line-list'
import { useKept } from './use-kept'
import { useListMessages } from './use-section-messages'

/** Loaded for a CV with an example only. */
const EntryExample = latePart(
  () => import('../example/example-rows').then((file) => file.EntryExample),
  () => null,
)

/** Loaded after the fields, since signatures are rare. */
const SignatureField = latePane(
  () => import('../closing/signature-field').then((file) => file.SignatureField),
  'col-span-full min-h-11',
)

const SampleBullets = latePane(
  () => import('../example/sample-bullets').then((file) => file.SampleBullets),
  'col-span-full',
)

/** Shows sample lines for the job title of an entry, its own or its example's; nothing without one. */
function Samples({ entryId }: { entryId: string }) {
  const { example: messages } = useMessages(editorMessages)
  const [isOpen, setOpen] = useState(false)
  const address = fieldAddress(entryId, 'position')
  const own = useDraft((document) => String(readField(document, address) ?? '').trim())
  const grey = useExample((composed) => composed?.grey.get(address))
  const title = useDebounced(own || (grey ?? ''))
  if (title === '') return null
  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="-ms-2.5 col-span-full justify-self-start"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {messages.seeBullets}
      </Button>
      {isOpen && <SampleBullets entryId={entryId} title={title} />}
    </>
  )
}

type BulletListProps = { entryId: string; entryName: string; label: string; isJob: boolean }

/** Bullets of an entry. */
function BulletList({ entryId, entryName, label, isJob }: BulletListProps) {
  const messages = useMessages(editorMessages)
  const help = useWordingTitle()
  const { openEntry } = useOpenWording()
  const nameOf = useCallback((at: number) => messages.bullet(at, entryName), [messages, entryName])
  return (
    <>
      <LineList
        owner={entryId}
        label={label}
        list={messages.bullets(entryName)}
        nameOf={nameOf}
        add={messages.addBullet}
        keys={messages.bulletKeys}
        Below={HintSlot}
      >
        <Button look="quiet" size="small" onPress={() => openEntry(entryId)}>
          <PenLine aria-hidden="true" />
          {help}
        </Button>
      </LineList>
      {isJob && <Samples entryId={entryId} />}
    </>
  )
}

type Props = { sectionKey: string; entryId: string; entryName: string }

/** Returns the field definitions of an entry; fewer if it has roles. */
function useEntryFields(sectionKey: string, entryId: string): readonly FieldDefinition[] {
  const hasRoles = useDraft(({ content }) => entriesOf(content, rolesKey(entryId)).length > 0)
  return fieldsOfEntry(sectionKey, hasRoles)
}

/** Returns the rarely used fields that are filled in, or were since they were opened. */
function useFilledExtras(sectionKey: string, entryId: string): readonly string[] {
  const fields = useEntryFields(sectionKey, entryId)
  const filled = useDraft(({ content }) => {
    const entry = findEntry(content, entryId)?.entry as Record<string, unknown> | undefined
    return fields
      .filter(({ field, isExtra }) => isExtra && String(entry?.[field] ?? '') !== '')
      .map(({ field }) => field)
      .join(' ')
  })
  return useKept(filled)
}

/** Fields of an entry. */
export const EntryFields = memo(function EntryFields({ sectionKey, entryId, entryName }: Props) {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  const isFull = useView(({ fullEntries }) => fullEntries.has(entryId))
  const { field: nameOf } = useListMessages(sectionKey)
  const hasExample = useExample((composed) => composed !== null)
  const filled = useFilledExtras(sectionKey, entryId)
  const fields = useEntryFields(sectionKey, entryId)
  const shown = fields.filter(({ field, isExtra }) => !isExtra || isFull || filled.includes(field))
  const hidden = fields.filter((definition) => !shown.includes(definition))
  return (
    <div className="grid grid-cols-2 gap-3">
      {shown.map((definition) => (
        <EntryField
          key={definition.field}
          definition={definition}
          sectionKey={sectionKey}
          entryId={entryId}
          entryName={entryName}
        />
      ))}
      {hasExample && <EntryExample sectionKey={sectionKey} entryId={entryId} />}
      {hidden.length > 0 && (
        <div className="col-span-full">
          <Button
            look="quiet"
            size="small"
            className="-ms-2.5"
            onPress={() =>
              view.set({ fullEntries: toggled(view.get().fullEntries, entryId, true) })
            }
          >
            <Plus aria-hidden="true" />
            {hidden.length === 1 ? nameOf(hidden[0]?.field ?? '').label : messages.moreFields}
          </Button>
        </div>
      )}
    </div>
  )
})

type FieldProps = Props & { definition: FieldDefinition }

/** One field of an entry, by its definition. */
export function EntryField({ definition, sectionKey, entryId, entryName }: FieldProps) {
  const { field, kind, width, completion } = definition
  const { label, example } = useListMessages(sectionKey).field(field)
  // On a phone two dates fit side by side; text needs the full width.
  const half = kind === 'date' ? 'col-span-1' : 'col-span-2 @sm:col-span-1'
  const shared = {
    owner: entryId,
    field,
    label,
    example,
    className: width === 'half' ? half : 'col-span-2',
  }
  switch (kind) {
    case 'bullets':
      return (
        <BulletList
          entryId={entryId}
          entryName={entryName}
          label={label}
          isJob={['work', 'role'].includes(definitionKey(sectionKey))}
        />
      )
    case 'rich':
      return <BoundRichField {...shared} />
    case 'date':
      return <BoundDateField {...shared} />
    case 'words':
      return <BoundWordsField {...shared} completion={completion} />
    case 'language-level':
      return <LanguageLevelField {...shared} />
    case 'signature':
      return <SignatureField entryId={entryId} label={label} />
    default:
      return <BoundTextField {...shared} kind={kind} completion={completion} />
  }
}
