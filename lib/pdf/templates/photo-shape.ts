import { type Design, isPhotoShapeOpen } from '@/lib/resume/schema/design'
import { defaultOptions } from '../blocks/options'
import { summaryOfDesign } from './catalogue'
import { ownTemplateOf } from './design-template'

type Shaped = Pick<
  Design,
  'photoShape' | 'templatePhotoShape' | 'template' | 'ownTemplate' | 'look'
>

/** Returns the printed shape of a photo: the design's, or its template's default. */
export function photoShapeOf(design: Shaped): Design['photoShape'] {
  if (!isPhotoShapeOpen(design)) return design.photoShape
  return (ownTemplateOf(design) ?? summaryOfDesign(design)).photoShape ?? defaultOptions.photoShape
}
