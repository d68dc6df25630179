import type { ReactNode } from 'react'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { labelTables } from '@/lib/language/labels'
import { labelLanguages, labelVariants } from '@/lib/language/tags'
import { design as designMessages } from '@/lib/messages/areas'
import { hyphenationFileOf, isHyphenated } from '@/lib/pdf/fonts/hyphenation-files'
import { formatDate } from '@/lib/resume/labels/format-date'
import { followsRule } from '@/lib/resume/look'
import type { DateStyle, Design } from '@/lib/resume/schema/design'
import { useMeasures } from '../fit/use-measures'
import { CarrySwitch } from './carry-switch'
import { Fold } from './design-rows'
import { MeasureSliders } from './measure-sliders'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

const dateStyles = ['short', 'long', 'numeric', 'iso', 'year'] satisfies DateStyle[]
/** Example for date formats: a month with distinct long and short names. */
export const exampleDate = '2021-09'

/** Language and date format of a document. */
export function LanguageOptions({ design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const known = [...labelLanguages, ...labelVariants]
    .toSorted()
    .map((id): { id: string; label: string } => ({ id, label: labelTables[id].name }))
  const current = design.language.toLowerCase()
  const languages = known.some(({ id }) => id === current)
    ? known
    : [...known, { id: current, label: messages.otherLanguage(design.language) }]
  return (
    <>
      <Select
        label={messages.language}
        description={messages.languageHint}
        options={languages}
        value={current}
        onChange={(language) => onChange({ language })}
      />
      <Select
        label={messages.dateStyle}
        options={dateStyles.map((id) => ({
          id,
          label: formatDate(exampleDate, id, design.language, design.look),
        }))}
        value={design.dateStyle}
        onChange={(dateStyle) => onChange({ dateStyle })}
      />
    </>
  )
}

type FoldProps = Props & { first?: ReactNode; children?: ReactNode }

/** Folded options for measures, page format and page numbers; those of one kind of document come first and last. */
export function PaperFold({ design, onChange, first, children }: FoldProps) {
  const messages = useMessages(designMessages)
  const { margin } = useMeasures(design, onChange).measures
  return (
    <Fold
      title={messages.paper}
      summary={[
        messages.pageSizes[design.page],
        messages.millimetres(margin),
        ...(design.largePrint ? [messages.largePrint] : []),
      ].join(' · ')}
    >
      {first}
      <SegmentedControl
        label={messages.pageSize}
        options={[
          { id: 'a4', label: messages.pageSizes.a4 },
          { id: 'letter', label: messages.pageSizes.letter },
        ]}
        value={design.page}
        onChange={(page) => onChange({ page })}
      />
      <MeasureSliders design={design} onChange={onChange} />
      <Switch
        label={messages.largePrint}
        description={messages.largePrintHint}
        isOn={design.largePrint}
        onChange={(largePrint) => onChange({ largePrint })}
      />
      <Switch
        label={messages.pageNumbers}
        description={messages.pageNumbersHint}
        isOn={design.pageNumbers}
        onChange={(pageNumbers) => onChange({ pageNumbers })}
      />
      {hyphenationFileOf(design.language) && (
        <Switch
          label={messages.hyphenate}
          description={messages.hyphenateHint}
          isOn={isHyphenated(design)}
          onChange={(hyphenate) => onChange({ hyphenate })}
        />
      )}
      {followsRule(design.look, 'typeset') && (
        <Switch
          label={messages.typographicQuotes}
          description={messages.typographicQuotesHint}
          isOn={design.typographicQuotes !== false}
          onChange={(typographicQuotes) => onChange({ typographicQuotes })}
        />
      )}
      <CarrySwitch isOn={design.carry} onChange={(carry) => onChange({ carry })} />
      {children}
    </Fold>
  )
}
