import { ListPlus, PenLine, Plus, Quote, Rows3 } from 'lucide-react'
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
import { IconMenu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useDebounced } from '@/components/ui/use-debounced'
import { findBullets } from '@/lib/browser/editing/lines'
import { entriesOf, findEntry } from '@/lib/browser/editing/locate'
import { addRole } from '@/lib/browser/editing/roles'
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

/** Returns the job title of an entry, its own or its example's, once it is no longer typed; empty without one. */
function useTitle(entryId: string): string {
  const address = fieldAddress(entryId, 'position')
  const own = useDraft((document) => String(readField(document, address) ?? '').trim())
  const grey = useExample((composed) => composed?.grey.get(address))
  return useDebounced(own || (grey ?? ''))
}

/** Bullets of an entry; what else can be done there is in a menu behind "Add line". */
function BulletList({ entryId, entryName, label, sectionKey }: Props & { label: string }) {
  const { run, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const { add: addRoleText } = useListMessages(rolesKey(entryId))
  const help = useWordingTitle()
  const { openEntry } = useOpenWording()
  const { hidden, moreText, showAll } = useEntryFields(sectionKey, entryId)
  const [isSampled, setSampled] = useState(false)
  const hasLines = useDraft((document) => (findBullets(document, entryId)?.bullets.length ?? 0) > 0)
  const title = useTitle(entryId)
  const kind = definitionKey(sectionKey)
  const hasSamples = title !== '' && (kind === 'work' || kind === 'role')
  const nameOf = useCallback((at: number) => messages.bullet(at, entryName), [messages, entryName])
  return (
    <>
      <LineList
        owner={entryId}
        label={label}
        list={messages.bullets(entryName)}
        nameOf={nameOf}
        add={messages.addBullet}
        Below={HintSlot}
      >
        {(hasLines || hasSamples || hidden.length > 0 || kind === 'work') && (
          <IconMenu label={messages.moreFor(entryName)}>
            {hasLines && (
              <MenuItem
                text={help}
                icon={<PenLine aria-hidden="true" />}
                onAction={() => openEntry(entryId)}
              />
            )}
            {hasSamples && (
              <MenuItem
                text={isSampled ? messages.example.hideBullets : messages.example.seeBullets}
                icon={<Quote aria-hidden="true" />}
                onAction={() => setSampled(!isSampled)}
              />
            )}
            {hidden.length > 0 && (
              <MenuItem
                text={moreText}
                icon={<Rows3 aria-hidden="true" />}
                onAction={() => showAll()}
              />
            )}
            {kind === 'work' && (
              <MenuItem
                text={addRoleText}
                icon={<ListPlus aria-hidden="true" />}
                onAction={() => run((document) => addRole(document, entryId, ids))}
              />
            )}
          </IconMenu>
        )}
      </LineList>
      {hasSamples && isSampled && <SampleBullets entryId={entryId} title={title} />}
    </>
  )
}

type Props = { sectionKey: string; entryId: string; entryName: string }

/**
 * Returns the fields of an entry, fewer if it has roles: those that are shown, and the rarely used ones that are neither
 * filled in nor asked for.
 */
function useEntryFields(sectionKey: string, entryId: string) {
  const { view } = useEditor()
  const { moreFields } = useMessages(editorMessages)
  const { field: nameOf } = useListMessages(sectionKey)
  const hasRoles = useDraft(({ content }) => entriesOf(content, rolesKey(entryId)).length > 0)
  const fields = fieldsOfEntry(sectionKey, hasRoles)
  const isFull = useView(({ fullEntries }) => fullEntries.has(entryId))
  const filledNow = useDraft(({ content }) => {
    const entry = findEntry(content, entryId)?.entry as Record<string, unknown> | undefined
    return fields
      .filter(({ field, isExtra }) => isExtra && String(entry?.[field] ?? '') !== '')
      .map(({ field }) => field)
      .join(' ')
  })
  const filled = useKept(filledNow)
  const shown = fields.filter(({ field, isExtra }) => !isExtra || isFull || filled.includes(field))
  const hidden = fields.filter((definition) => !shown.includes(definition))
  return {
    shown,
    hidden,
    moreText: hidden.length === 1 ? nameOf(hidden[0]?.field ?? '').label : moreFields,
    showAll: () => view.set({ fullEntries: toggled(view.get().fullEntries, entryId, true) }),
  }
}

/** Fields of an entry. */
export const EntryFields = memo(function EntryFields({ sectionKey, entryId, entryName }: Props) {
  const hasExample = useExample((composed) => composed !== null)
  const { shown, hidden, moreText, showAll } = useEntryFields(sectionKey, entryId)
  // The menu of the lines has it otherwise.
  const hasLines = shown.some(({ kind }) => kind === 'bullets')
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
      {hidden.length > 0 && !hasLines && (
        <div className="col-span-full">
          <Button look="quiet" size="small" className="-ms-2.5" onPress={showAll}>
            <Plus aria-hidden="true" />
            {moreText}
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
  const half = kind === 'date' ? 'col-span-1' : 'col-span-2 @[25rem]:col-span-1'
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
        <BulletList entryId={entryId} entryName={entryName} label={label} sectionKey={sectionKey} />
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
