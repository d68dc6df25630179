import { useState } from 'react'
import { firstCrop, ratios, withRatio } from '@/lib/browser/storage/photo/crop'
import type { OpenedPicture } from '@/lib/browser/storage/photo/open-picture'
import type { Design } from '@/lib/resume/schema/design'
import type { PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'

export type PhotoShape = Design['photoShape']

/** Picture with its edits. */
export type PhotoForm = {
  picture: OpenedPicture
  crop: PhotoCrop
  look: PhotoLook
  shape: PhotoShape
  alt: string
}

export const plainLook: PhotoLook = { greyscale: false, brightness: 1, contrast: 1 }

/** Aspect ratio (width by height) of a shape. */
export const ratioOf = (shape: PhotoShape): number =>
  shape === 'square' || shape === 'round' ? ratios.square : ratios.upright

/** Returns unedited settings: the largest crop of the shape, without a look. */
export const freshForm = (picture: OpenedPicture, shape: PhotoShape, alt: string): PhotoForm => ({
  picture,
  crop: firstCrop(picture, ratioOf(shape)),
  look: plainLook,
  shape,
  alt,
})

/** Returns the state of editing a picture; null without one. */
export function usePhotoForm() {
  const [form, setForm] = useState<PhotoForm | null>(null)
  const change = (patch: Partial<PhotoForm>) =>
    setForm((before) => before && { ...before, ...patch })
  return {
    form,
    show: setForm,
    change,
    recrop(update: (crop: PhotoCrop) => PhotoCrop) {
      setForm((before) => before && { ...before, crop: update(before.crop) })
    },
    /** Keeps the crop as far as the new shape allows. */
    reshape(shape: PhotoShape) {
      if (!form) return
      const { crop, picture } = form
      change({ shape, crop: withRatio(crop, picture, ratioOf(form.shape), ratioOf(shape)) })
    },
    /** Resets the edits; the alternative text stays. */
    reset: () => form && setForm(freshForm(form.picture, form.shape, form.alt)),
  }
}
