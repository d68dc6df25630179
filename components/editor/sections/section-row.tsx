import { EyeOff, Plus } from 'lucide-react'
import { memo } from 'react'
import { useDraft, useEditor, useExample } from '@/components/document/editor/editor-context'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { DragHandle } from '@/components/ui/sortable-list'
import { useDebounced } from '@/components/ui/use-debounced'
import { addEntry } from '@/lib/browser/editing/entries'
import { basicsKey } from '@/lib/browser/editing/places'
import { countOf, listedSections } from '@/lib/browser/editing/section-list'
import { editor as editorMessages } from '@/lib/messages/areas'
import { sideKeysOfDesign } from '@/lib/pdf/templates/catalogue'
import { basicsOwner, fieldAddress } from '@/lib/resume/change/address'
import { closingKey, summaryKey } from '@/lib/resume/sections'
import { useSectionExample } from '../example/use-section-example'
import { BasicsSection } from './basics-section'
import { summaryOfSection } from './entry-heading'
import { ListSection } from './list-section'
import { focusSection, SectionFold } from './section-fold'
import { SectionMenu } from './section-menu'
import { SectionNotes } from './section-notes'
import { SummarySection } from './summary-section'
import { useListMessages, useSectionName, useSectionState } from './use-section-messages'

/** Loaded for a CV with an example only; without it, fields have the example's words all the same. */
const SectionExample = latePart(
  () => import('../example/example-rows').then((file) => file.SectionExample),
  () => null,
)

type Props = { sectionKey: string; isMovable?: boolean }

/** Section of a CV as a row of the form. */
export const SectionRow = memo(function SectionRow({ sectionKey, isMovable }: Props) {
  const messages = useMessages(editorMessages)
  const name = useSectionName(sectionKey)
  const isList = sectionKey !== basicsKey && sectionKey !== summaryKey
  const isHidden = useSectionState(sectionKey)?.visible === false
  // A row is a picture of what was typed, not of each key.
  const summary = useDebounced(
    useDraft(({ content, design }) => summaryOfSection(content, design, sectionKey)),
  )
  const isBeside = useDraft(({ content, design }) =>
    sideKeysOfDesign(content, design)?.includes(sectionKey),
  )
  const count = useDraft(({ content }) => (isList ? countOf(content, sectionKey) : 0))
  const left = useExample(
    (composed) =>
      composed && summaryOfSection(composed.document.content, composed.document.design, sectionKey),
  )
  const ofProfession = useSectionExample(sectionKey, left === null && summary === '')
  const example = left || ofProfession
  const next = useDraft(({ content }) => {
    const keys = [basicsKey, ...listedSections(content, sectionKey)]
    return keys[keys.indexOf(sectionKey) + 1] ?? null
  })
  const nextName = useSectionName(next ?? basicsKey)
  const { goTo } = useEditor()
  const writeSummary = () => {
    // On a touch screen the keyboard would come.
    if (matchMedia('(pointer: coarse)').matches) focusSection(sectionKey)
    else goTo(fieldAddress(basicsOwner, 'summary'), Number.POSITIVE_INFINITY)
  }
  return (
    <SectionFold
      sectionKey={sectionKey}
      name={name}
      icon={sectionIcon(sectionKey)}
      summary={summary}
      example={example}
      onOpened={sectionKey === summaryKey ? writeSummary : undefined}
      next={next === null ? null : { key: next, name: nextName }}
      tag={
        <>
          {isBeside && (
            <span className="shrink-0 rounded-tag bg-well px-2 text-soft text-xs">
              {messages.inSideColumn}
            </span>
          )}
          {isHidden && (
            <>
              <EyeOff aria-hidden="true" className="size-4 shrink-0 text-soft" />
              <span className="sr-only">{messages.hiddenSection}</span>
            </>
          )}
          {isList && count > 0 && (
            <>
              <span aria-hidden="true" className="text-soft text-xs tabular-nums">
                {count}
              </span>
              <span className="sr-only">{messages.entryCount(count)}</span>
            </>
          )}
        </>
      }
      handle={
        isMovable &&
        sectionKey !== closingKey && (
          <DragHandle
            name={name}
            className="absolute start-0 opacity-0 focus-visible:opacity-100 group-hover/row:opacity-100 pointer-coarse:static pointer-coarse:opacity-100"
          />
        )
      }
      actions={
        sectionKey !== basicsKey && (
          <>
            {isList && count > 0 && <AddButton sectionKey={sectionKey} />}
            <span className="opacity-0 focus-within:opacity-100 has-aria-expanded:opacity-100 group-hover/row:opacity-100 pointer-coarse:opacity-100">
              <SectionMenu sectionKey={sectionKey} name={name} />
            </span>
          </>
        )
      }
    >
      {sectionKey !== basicsKey && <SectionNotes sectionKey={sectionKey} />}
      <SectionFields sectionKey={sectionKey} />
      {left !== null && <SectionExample sectionKey={sectionKey} />}
    </SectionFold>
  )
})

function SectionFields({ sectionKey }: { sectionKey: string }) {
  if (sectionKey === basicsKey) return <BasicsSection />
  if (sectionKey === summaryKey) return <SummarySection />
  return <ListSection key={sectionKey} sectionKey={sectionKey} />
}

function AddButton({ sectionKey }: { sectionKey: string }) {
  const { run, ids } = useEditor()
  const { add } = useListMessages(sectionKey)
  return (
    <Button
      look="quiet"
      className="shrink-0"
      onPress={() => run((document) => addEntry(document, sectionKey, ids))}
    >
      <Plus aria-hidden="true" />
      {add}
    </Button>
  )
}
