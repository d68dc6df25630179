import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { DragHandle, SortableList } from '@/components/ui/sortable-list'
import { listedSections, moveSection, placeInColumn } from '@/lib/browser/editing/section-list'
import { design as designMessages, editor as editorMessages, looks } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { sideKeysOfDesign } from '@/lib/pdf/templates/catalogue'
import { orderOfDesign } from '@/lib/pdf/templates/design-template'
import { adjustmentChoices, type Design } from '@/lib/resume/schema/design'
import { useSectionNamer } from '../sections/use-section-messages'
import { Fold } from './design-rows'
import { FactorSliders } from './measure-sliders'

/** Id of the row above the side column: no section has it. */
const border = 'side-column'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/**
 * Folded list of the sections, to drag them up, down and between the columns of the page, and the place of the side
 * column.
 */
export function ColumnOrder({ design, onChange }: Props) {
  const { run } = useEditor()
  const messages = useMessages(designMessages)
  const { navigation } = useMessages(editorMessages)
  const { ownOrder, sectionTitles } = useMessages(looks)
  const { list } = formatters(useInterfaceLocale())
  const nameOf = useSectionNamer()
  const hasOrder = useDraft(({ design }) => orderOfDesign(design) !== undefined)
  const listed = useDraft(({ content }) => listedSections(content, null).join(' ')).split(' ')
  const beside = useDraft(({ content, design }) => sideKeysOfDesign(content, design)?.join(' '))
  const side = listed.filter((key) => beside?.split(' ').includes(key))
  const main = listed.filter((key) => !side.includes(key))
  const rows = beside === undefined ? listed : [...main, border, ...side]
  const names = rows.map((key) => ({
    id: key,
    name: key === border ? messages.sideColumn : nameOf(key),
  }))
  return (
    <Fold
      title={messages.columns}
      summary={beside === undefined ? messages.oneColumn : messages.beside(list(side.map(nameOf)))}
    >
      {hasOrder && <p className="text-soft text-sm">{ownOrder}</p>}
      <SortableList
        label={navigation}
        items={names}
        onMove={(key, to) =>
          run((document) =>
            beside === undefined
              ? moveSection(document, listed, key, to)
              : placeInColumn(document, rows, border, key, to),
          )
        }
        renderRow={({ id, name }) => <SectionName sectionKey={id} name={name} />}
        className="flex flex-col"
      />
      {beside !== undefined && (
        <>
          <FactorSliders design={design} onChange={onChange} names={['sideWidth']} />
          <SegmentedControl
            label={messages.sidePlace.label}
            options={adjustmentChoices.sidePlace.map((id) => ({
              id,
              label: id === 'own' ? sectionTitles.choices.own : messages.sidePlace.choices[id],
            }))}
            value={design.sidePlace ?? 'own'}
            onChange={(sidePlace) => onChange({ sidePlace })}
          />
        </>
      )}
    </Fold>
  )
}

function SectionName({ sectionKey, name }: { sectionKey: string; name: string }) {
  if (sectionKey === border) {
    return <h3 className="border-hair border-t pt-3 pb-1 font-[550] text-soft text-sm">{name}</h3>
  }
  const Icon = sectionIcon(sectionKey)
  return (
    <div className="flex min-h-9 items-center gap-2 bg-panel">
      <DragHandle name={name} />
      <Icon aria-hidden="true" className="size-4 shrink-0 text-soft" />
      <span className="wrap-anywhere min-w-0">{name}</span>
    </div>
  )
}
