'use client'

import { useState } from 'react'
import { firstCrop, ratios, withRatio } from '@/lib/browser/storage/photo/crop'
import type { OpenedPicture } from '@/lib/browser/storage/photo/open-picture'
import type { Design } from '@/lib/resume/schema/design'
import type { PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'

export type PhotoShape = Design['photoShape']

/** A picture and what is to become of it. */
export type PhotoForm = {
  picture: OpenedPicture
  crop: PhotoCrop
  look: PhotoLook
  shape: PhotoShape
  alt: string
}

export const plainLook: PhotoLook = { greyscale: false, brightness: 1, contrast: 1 }

/** Width by height of a shape. */
export const ratioOf = (shape: PhotoShape): number =>
  shape === 'square' || shape === 'round' ? ratios.square : ratios.upright

/** A picture as it comes: all of it that fits the shape, in its own look. */
export const freshForm = (picture: OpenedPicture, shape: PhotoShape, alt: string): PhotoForm => ({
  picture,
  crop: firstCrop(picture, ratioOf(shape)),
  look: plainLook,
  shape,
  alt,
})

/** Returns the state of editing a picture; null while none is open. */
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
    /** Another shape cuts the same part as far as it goes. */
    reshape(shape: PhotoShape) {
      if (!form) return
      const { crop, picture } = form
      change({ shape, crop: withRatio(crop, picture, ratioOf(form.shape), ratioOf(shape)) })
    },
    /** The picture as it came; the words for it stay. */
    reset: () => form && setForm(freshForm(form.picture, form.shape, form.alt)),
  }
}
