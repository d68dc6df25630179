import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type Editor, EditorContext } from '@/components/document/editor/editor-context'
import { design as messages } from '@/dist/messages/en/design'
import { looks } from '@/dist/messages/en/looks'
import { createSession } from '@/lib/browser/editing/session'
import { applyBrand } from '@/lib/pdf/templates/brand-change'
import { type BrandPack, emptyBrand } from '@/lib/resume/brand/brand-pack'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { BrandButton } from './brand-button'
import { TemplatePicker } from './template-picker'

const brand: BrandPack = {
  ...emptyBrand,
  accents: ['#7a1f3d'],
  headingFont: 'spectral',
  templates: ['ledger', 'metro'],
}
const plain = createResume(createIdGenerator())

const sessionOf = (document: ResumeDocument) =>
  createSession({
    document,
    history: { past: [], future: [] },
    save: () => {},
    now: () => 1,
    caretBefore: () => null,
    caretAfter: () => null,
  })

const groupOf = (document: ResumeDocument) => {
  const editor = { session: sessionOf(document) } as Partial<Editor> as Editor<PaperDocument>
  const group = createElement(BrandButton, { brand })
  return renderToStaticMarkup(createElement(EditorContext, { value: editor }, group))
}

const pickerOf = (document: ResumeDocument, offered: BrandPack | null) => {
  const picker = { document, brand: offered, onChange: () => {} }
  const page = renderToStaticMarkup(createElement(TemplatePicker, picker))
  const [, templates = ''] = page.split(`>${messages.template}</legend>`)
  return {
    names: [...templates.matchAll(/min-w-0">([^<]*)<\/span>/g)].map(([, name]) => name),
    chosen: templates.match(/checked=""/g)?.length ?? 0,
    isRefused: page.includes(messages.templateNotOffered),
  }
}

it('the brand can be used while a document has another look', () => {
  expect(groupOf(plain)).toContain(`>${messages.useBrand}</button>`)
  expect(groupOf(plain)).not.toContain('aria-disabled="true"')
  expect(groupOf(applyBrand(plain, brand))).toContain('aria-disabled="true"')
})

it('is one step of undo, also right after a colour was chosen', () => {
  const session = sessionOf(plain)
  session.redesign({ accent: '#14532d', palette: '' })
  const colour = { ...emptyBrand, accents: ['#7a1f3d'] }
  session.redesign(applyBrand(session.document(), colour).design)
  expect(session.document().design.accent).toBe('#7a1f3d')
  session.undo()
  expect(session.document().design).toMatchObject({ accent: '#14532d', palette: '' })
})

it('templates are those of the brand, and a document that has another one is told so', () => {
  const branded = applyBrand(plain, brand)
  const { ledger, metro } = looks.templates
  const names = [metro.name, ledger.name]
  expect(pickerOf(branded, brand)).toMatchObject({ chosen: 1, isRefused: false })
  expect(pickerOf(branded, brand).names.toSorted()).toEqual(names.toSorted())
  expect(pickerOf(plain, brand)).toMatchObject({ chosen: 0, isRefused: true })
  for (const offered of [null, { ...brand, templates: [] }]) {
    expect(pickerOf(plain, offered).isRefused).toBe(false)
  }
})

it('the first templates are shown, the one in use among them', () => {
  const { plain: own, ledger: first, signal, keystone } = looks.templates
  expect(pickerOf(plain, null).names).toHaveLength(6)
  expect(pickerOf(plain, null).names).toMatchObject({
    0: own.name,
    1: first.name,
    5: keystone.name,
  })
  const other = { ...plain, design: { ...plain.design, template: 'signal' } }
  const { names, chosen } = pickerOf(other, null)
  expect([names[0], names[1], names.at(-1)]).toEqual([signal.name, first.name, keystone.name])
  expect(chosen).toBe(1)
})
