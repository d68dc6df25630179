import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { newestLook } from '@/lib/resume/look'
import { type Design, designSchema } from '@/lib/resume/schema/design'
import { defaultOptions, resolveOptions } from '../blocks/options'
import { templateCatalogue } from './catalogue'
import { photoShapeOf } from './photo-shape'
import { templateOf } from './registry'

const own = (template: string) => ({ ...defaultOptions, ...templateOf(template).look.own })
const kinder = (design: Partial<Design>) => ({
  ...designSchema.parse({}),
  template: 'kinder',
  ...design,
})

it.each(templateCatalogue)('of $id is the same in lists and on paper', ({ id }) => {
  for (const templatePhotoShape of [true, false]) {
    const design = {
      ...designSchema.parse({ look: newestLook }),
      template: id,
      templatePhotoShape,
    }
    expect(photoShapeOf(design)).toBe(resolveOptions(design, own(id)).photoShape)
  }
})

it('is the template’s in new documents and imports, and as it was in older ones', () => {
  const ids = createIdGenerator()
  const { photoShape, templatePhotoShape } = createResume(ids).design
  expect(photoShapeOf(kinder({ photoShape, templatePhotoShape }))).toBe('round')
  const imported = importJsonResume({ basics: { name: 'Ada' } }, ids)
  expect(imported.ok && imported.document.design).toMatchObject({
    palette: 'default',
    templatePhotoShape: true,
  })
  expect(photoShapeOf(kinder({}))).toBe('upright')
})

it('is the person’s where it was chosen, by whichever version', () => {
  expect(photoShapeOf(kinder({ photoShape: 'square', templatePhotoShape: true }))).toBe('square')
  expect(photoShapeOf(kinder({ photoShape: 'upright', templatePhotoShape: false }))).toBe('upright')
})
