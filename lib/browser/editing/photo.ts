import { photoShapeOf } from '@/lib/pdf/templates/photo-shape'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Photo } from '@/lib/resume/schema/photo'
import { type Edit, unchanged } from './edit'
import { withContent } from './locate'

/** Removes an `image` written by another program, which the chosen photo replaces. */
function withoutForeignImage(document: ResumeDocument): ResumeDocument {
  const { basics } = document.content
  if (!('image' in basics)) return document
  const { image: _image, ...rest } = basics
  return withContent(document, { basics: rest })
}

/** Sets and shows the photo. A shape equal to the current one is not stored, so that it follows the template. */
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

/** Removes the photo. */
export function removePhoto(document: ResumeDocument): Edit {
  if (!document.content.photo) return unchanged(document)
  return { document: withContent(document, { photo: null }), focus: null }
}
