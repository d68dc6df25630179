import { useState } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { useLists } from '@/components/ui/use-lists'
import { design as designMessages } from '@/lib/messages/areas'
import {
  closingOf,
  countries,
  customParts,
  designFor,
  isBetterLeftOut,
  rulesOf,
} from '@/lib/resume/countries/country-rules'
import { formatDate } from '@/lib/resume/labels/format-date'
import type { Design } from '@/lib/resume/schema/design'
import { exampleDate } from './page-options'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Chooses the country whose customs the CV follows, says what that changed, and what is customary there. */
export function CountrySelect({ design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { customs } = messages
  const { listed } = useLists()
  const names = new Intl.DisplayNames(useInterfaceLocale(), { type: 'region' })
  const { country = '' } = design
  const [change, setChange] = useState({ country: '', text: '' })
  const options = [...new Set(country === '' ? countries : [...countries, country])]
    .map((id) => ({ id, label: names.of(id) ?? id }))
    .toSorted((one, other) => one.label.localeCompare(other.label))
  const choose = (next: string) => {
    const patch = designFor(next)
    const { page = design.page, dateStyle = design.dateStyle } = patch
    const parts = [
      page !== design.page && customs.page(messages.pageSizes[page]),
      dateStyle !== design.dateStyle &&
        customs.dates(formatDate(exampleDate, dateStyle, design.language, design.look)),
    ].filter((part) => part !== false)
    const text = [...(parts.length > 0 ? parts : [customs.same]), customs.texts].join(' ')
    setChange({ country: next, text })
    onChange(patch)
  }
  const rules = rulesOf(country)
  const { consent, declaration, isSigned } = closingOf(country)
  const ending = [
    consent && customs.consent,
    declaration && customs.declaration,
    isSigned && customs.signature,
  ].filter((part) => typeof part === 'string')
  const named = (isNamed: (part: (typeof customParts)[number]) => boolean) =>
    customParts.filter(isNamed).map((part) => customs.parts[part])
  const usual = named((part) => rules[part] === 'usual')
  const leftOut = named((part) => isBetterLeftOut(rules, part))
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={customs.label}
        description={customs.hint}
        options={[{ id: '', label: customs.none }, ...options]}
        value={country}
        onChange={choose}
      />
      <p role="status" className="text-sm empty:hidden">
        {change.country === country && change.text}
      </p>
      {country !== '' && (
        <ul className="flex flex-col gap-1 text-soft text-sm">
          {usual.length > 0 && <li>{customs.usual(listed(usual))}</li>}
          {leftOut.length > 0 && <li>{customs.leftOut(listed(leftOut))}</li>}
          {ending.length > 0 && <li>{customs.ending(listed(ending))}</li>}
          {rules.pages && <li>{customs.pages(rules.pages)}</li>}
        </ul>
      )}
    </div>
  )
}
