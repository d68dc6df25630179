import { useAnyDraft } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { design as designMessages, looks as looksMessages } from '@/lib/messages/areas'
import { fontPairs, fontsOf } from '@/lib/pdf/fonts/registry'
import { adjustmentChoices, type Design } from '@/lib/resume/schema/design'
import { Knob } from './design-rows'
import { FontSelects, genres, useFontName } from './font-selects'
import { FactorSliders } from './measure-sliders'
import { OwnFontFiles } from './own-font-files'

type Props = {
  documentId: string
  design: Design
  onChange: (patch: Partial<Design>) => void
}

/** Picks a typeface or a pair of them, and unfolds the choice of any families, of custom font files, and of sizes. */
export function TypeKnob({ documentId, design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const looks = useMessages(looksMessages)
  const isCv = useAnyDraft(({ kind }) => kind === 'resume')
  const { nameOfPair } = useFontName()
  const current = fontsOf(design)
  const pair = fontPairs.find(
    ({ headings, body }) => headings === current.headings && body === current.body,
  )
  const options = genres.flatMap((genre) =>
    fontPairs
      .filter(({ headings }) => headings.genre === genre)
      .map((each) => ({ id: each.id, label: nameOfPair(each), group: messages.fontKinds[genre] })),
  )
  return (
    <Knob
      label={messages.type}
      opener={{ label: messages.ownFonts }}
      more={
        <div className="flex flex-col gap-4 pt-1 pb-3">
          <FontSelects
            design={design}
            suggested={fontsOf({ fonts: design.fonts })}
            onChange={onChange}
          />
          <OwnFontFiles documentId={documentId} design={design} onChange={onChange} />
          <div className="grid gap-x-6 gap-y-2 @md:grid-cols-2">
            <FactorSliders
              design={design}
              onChange={onChange}
              names={isCv ? ['headingSize', 'nameSize'] : ['nameSize']}
            />
          </div>
          {isCv && (
            <SegmentedControl
              label={messages.headingWeight.label}
              options={adjustmentChoices.headingWeight.map((id) => ({
                id,
                label:
                  id === 'own'
                    ? looks.sectionTitles.choices.own
                    : messages.headingWeight.choices[id],
              }))}
              value={design.headingWeight ?? 'own'}
              onChange={(headingWeight) => onChange({ headingWeight })}
            />
          )}
        </div>
      }
    >
      <Select
        label={messages.type}
        isLabelHidden
        options={pair ? options : [{ id: '', label: nameOfPair(current) }, ...options]}
        value={pair?.id ?? ''}
        onChange={(fonts) => fonts && onChange({ fonts, headingFont: '', bodyFont: '' })}
        className="max-w-80 flex-[1_1_12rem]"
      />
    </Knob>
  )
}
