import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorText } from '@/components/ui/error-text'
import { NameRow } from '@/components/ui/form/name-row'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { createBrandApi } from '@/lib/browser/client/workspaces/brand-api'
import {
  brand as brandMessages,
  looks as looksMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { fontFamilies } from '@/lib/pdf/fonts/font-families'
import { ownFontId } from '@/lib/pdf/fonts/own-family'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import { maxNameLength } from '../../create-card'
import { useWorkspace } from '../workspace-context'
import { BrandColours } from './brand-colours'
import { BrandLogo } from './brand-logo'

/** Name of a workspace. */
export function NameCard() {
  const messages = useMessages(workspaceMessages).create
  const { workspace, setWorkspace, api } = useWorkspace()
  return (
    <Card id="name" title={messages.name} isTitleHidden>
      <NameRow
        label={messages.name}
        value={workspace.name}
        missing={messages.missing}
        maxLength={maxNameLength}
        autoComplete="off"
        send={async (name) => {
          const renamed = await api.rename(name)
          if (renamed.ok) setWorkspace(renamed.value)
          return renamed
        }}
      />
    </Card>
  )
}

/** Brand settings for new documents of a workspace, saved by a button. */
export function BrandCard() {
  const messages = useMessages(brandMessages)
  const { brand: stored, workspace } = useWorkspace()
  const [brand, setBrand] = useState<BrandPack>(stored)
  const { isBusy, notice, error, setNotice, run } = useAction()

  const change = (patch: Partial<BrandPack>) => {
    setNotice('')
    setBrand((before) => ({ ...before, ...patch }))
  }
  const save = () =>
    run(
      () => createBrandApi(workspace.id).save(brand),
      () => messages.saved,
    )

  return (
    <Card id="brand" title={messages.title} text={messages.text}>
      <Row title={messages.colours}>
        <BrandColours accents={brand.accents} onChange={(accents) => change({ accents })} />
      </Row>
      <Row>
        <Fonts brand={brand} onChange={change} />
      </Row>
      <Row title={messages.logo} text={messages.logoHint}>
        <BrandLogo
          workspace={workspace.id}
          logo={brand.logo}
          onChange={(logo) => change({ logo })}
        />
      </Row>
      <Row title={messages.templates} text={messages.templatesHint}>
        <Templates allowed={brand.templates} onChange={(templates) => change({ templates })} />
      </Row>
      <Row notice={notice}>
        <ErrorText>{error}</ErrorText>
        <div className="mt-3">
          <Button look="primary" aria-disabled={isBusy || undefined} onPress={() => void save()}>
            {messages.save}
          </Button>
        </div>
      </Row>
    </Card>
  )
}

type PartProps = { brand: BrandPack; onChange: (patch: Partial<BrandPack>) => void }

function Fonts({ brand, onChange }: PartProps) {
  const messages = useMessages(brandMessages)
  const options = [
    { id: '', label: messages.fontOfTemplate },
    ...(brand.ownFont ? [{ id: ownFontId, label: brand.ownFont.name || messages.ownFont }] : []),
    ...fontFamilies
      .map(({ id, name }) => ({ id, label: name }))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'en')),
  ]
  return (
    <div className="grid max-w-[34rem] gap-3 sm:grid-cols-2">
      <Select
        label={messages.headingFont}
        options={options}
        value={brand.headingFont}
        onChange={(headingFont) => onChange({ headingFont })}
      />
      <Select
        label={messages.bodyFont}
        options={options}
        value={brand.bodyFont}
        onChange={(bodyFont) => onChange({ bodyFont })}
      />
    </div>
  )
}

type TemplatesProps = { allowed: readonly string[]; onChange: (ids: string[]) => void }

/** Template checkboxes in catalogue order; none selected allows all. */
function Templates({ allowed, onChange }: TemplatesProps) {
  const messages = useMessages(brandMessages)
  const { templates } = useMessages(looksMessages)
  const toggle = (id: string, isOn: boolean) =>
    onChange(
      templateCatalogue
        .map((template) => template.id)
        .filter((one) => (one === id ? isOn : allowed.includes(one))),
    )
  return (
    <fieldset className="mt-2 grid min-w-0 grid-cols-[repeat(auto-fill,minmax(min(10rem,100%),1fr))] gap-x-4">
      <legend className="sr-only">{messages.templates}</legend>
      {templateCatalogue.map(({ id }) => (
        <Checkbox
          key={id}
          label={templates[id].name}
          checked={allowed.includes(id)}
          onChange={(event) => toggle(id, event.target.checked)}
        />
      ))}
    </fieldset>
  )
}
