import { useEffect, useId, useState } from 'react'
import { ChoiceCard } from '@/components/ui/choice-card'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { whileCurrent } from '@/components/ui/while-current'
import {
  design as designMessages,
  looks as looksMessages,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { summaryOfDesign } from '@/lib/pdf/templates/catalogue'
import { ownTemplateOf } from '@/lib/pdf/templates/design-template'
import { type Design, designChoices, isPhotoShapeOpen } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { Fold } from './design-rows'
import { LanguageOptions } from './page-options'
import { QrChoice } from './qr-choice'

type LookKey = Exclude<keyof typeof designChoices, 'photo'>
const keys = (Object.keys(designChoices) as (keyof typeof designChoices)[]).filter(
  (key): key is LookKey => key !== 'photo',
)

/** Loaded late: it knows the looks of all templates. */
const loadOptions = () => import('@/lib/browser/paper/own-options')

/** Returns the options of a design's own template; null until they are here. */
function useOwnOptions({ template, ownTemplate, look }: Design) {
  const [own, setOwn] = useState<Record<string, string> | null>(null)
  useEffect(() => {
    // Without a network the choices stay without a drawing of the template's own.
    return whileCurrent(
      loadOptions(),
      ({ ownOptionNames }) => setOwn(ownOptionNames({ template, ownTemplate, look })),
      () => {},
    )
  }, [template, ownTemplate, look])
  return own
}

type Props = {
  document: ResumeDocument
  onChange: (patch: Partial<Design>) => void
}

/** Folded options that every template supports, as drawings. Each template has its own defaults. */
export function LookChoices({ document, onChange }: Props) {
  const { design, content } = document
  const messages = useMessages(designMessages)
  const looks = useMessages(looksMessages)
  const { fields } = useMessages(sectionsMessages).lists.work
  const name = useId()
  const names: Record<string, { name: string } | undefined> = looks.templates
  const ownName = messages.ownLook(
    ownTemplateOf(design)?.name ?? names[design.template]?.name ?? summaryOfDesign(design).name,
  )
  const own = useOwnOptions(design)
  const groups = keys
    .filter((key) => content.photo !== null || !key.startsWith('photo'))
    .map((key) => {
      const isShapeOpen = key === 'photoShape' && isPhotoShapeOpen(design)
      const choices: Record<string, string> = looks[key].choices
      const ids: readonly string[] =
        key === 'photoShape' ? ['own', ...designChoices[key]] : designChoices[key]
      return {
        key,
        label: looks[key].label,
        chosen: isShapeOpen ? 'own' : design[key],
        choices: ids.map((id) => {
          const printed = id === 'own' ? (own?.[key] ?? '') : id
          const name = choices[printed] ?? printed
          const label = id !== 'own' ? name : name ? messages.ownLookIs(ownName, name) : ownName
          return { id, printed, label }
        }),
      }
    })
  const choose = (key: LookKey, id: string) =>
    onChange(
      key === 'photoShape'
        ? {
            photoShape: designChoices.photoShape.find((shape) => shape === id) ?? 'upright',
            templatePhotoShape: id === 'own',
          }
        : { [key]: id },
    )
  const changed = groups.flatMap(({ chosen, choices }) =>
    chosen === choices[0]?.id ? [] : (choices.find(({ id }) => id === chosen)?.label ?? []),
  )
  return (
    <Fold title={messages.looks} summary={changed.join(' · ') || ownName}>
      {groups.map(({ key, label, chosen, choices }) => (
        <fieldset
          key={key}
          className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(min(6.5rem,100%),1fr))] gap-2"
        >
          <legend className="mb-1 font-medium text-soft text-xs">{label}</legend>
          {choices.map(({ id, printed, label: choice }) => (
            <ChoiceCard
              key={id}
              name={name + key}
              isChosen={id === chosen}
              onChoose={() => choose(key, id)}
              className="flex flex-col items-center gap-1 p-1.5 text-center text-xs"
            >
              <svg
                aria-hidden="true"
                viewBox="0 0 44 28"
                className="h-8 fill-none stroke-2 stroke-current [stroke-linecap:round] rtl:-scale-x-100"
              >
                <use href={`/images/looks.svg#${key}-${printed}`} />
              </svg>
              <span className="wrap-anywhere min-w-0">{choice}</span>
            </ChoiceCard>
          ))}
        </fieldset>
      ))}
      <SegmentedControl
        label={messages.titleOrder}
        options={[
          { id: 'own', label: looks.sectionTitles.choices.own },
          { id: 'title', label: fields.position.label },
          { id: 'employer', label: fields.name.label },
        ]}
        value={design.titleOrder ?? 'own'}
        onChange={(titleOrder) => onChange({ titleOrder })}
      />
      <QrChoice document={document} onChange={onChange} />
      <LanguageOptions design={design} onChange={onChange} />
    </Fold>
  )
}
