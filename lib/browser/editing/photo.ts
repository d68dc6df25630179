import { photoShapeOf } from '@/lib/pdf/templates/photo-shape'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Photo } from '@/lib/resume/schema/photo'
import { type Edit, unchanged } from './edit'
import { withContent } from './locate'

/** Removes the `image` that another program wrote: the photo that is chosen here takes its place. */
function withoutForeignImage(document: ResumeDocument): ResumeDocument {
  const { basics } = document.content
  if (!('image' in basics)) return document
  const { image: _image, ...rest } = basics
  return withContent(document, { basics: rest })
}

/** Puts a photo in, in place of the one before, and shows it in a shape; the template's stays left to it. */
export function setPhoto(
  document: ResumeDocument,
  photo: Photo,
  photoShape: Design['photoShape'],
): Edit {
  const next = withContent(withoutForeignImage(document), { photo })
  const isChosen = photoShape !== photoShapeOf(next.design)
  const shape = isChosen ? { photoShape, templatePhotoShape: false } : {}
  const design: Design = { ...next.design, photo: 'shown', ...shape }
  return { document: { ...next, design }, focus: null }
}

/** Takes the photo out. */
export function removePhoto(document: ResumeDocument): Edit {
  if (!document.content.photo) return unchanged(document)
  return { document: withContent(document, { photo: null }), focus: null }
}
