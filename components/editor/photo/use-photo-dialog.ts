import { useEffect, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { type Edit, unchanged } from '@/lib/browser/editing/edit'
import { withContent } from '@/lib/browser/editing/locate'
import { readCrop } from '@/lib/browser/storage/photo/crop'
import { loadPicture } from '@/lib/browser/storage/photo/load-picture'
import { openPicture, type PictureErrorCode } from '@/lib/browser/storage/photo/open-picture'
import { savePhoto } from '@/lib/browser/storage/photo/save-photo'
import { sharedAccount } from '@/lib/browser/sync/account/use-account'
import { photoArea } from '@/lib/messages/areas'
import { photoShapeOf } from '@/lib/pdf/templates/photo-shape'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Photo } from '@/lib/resume/schema/photo'
import { freshForm, ratioOf, usePhotoForm } from './use-photo-form'

/** Removes an `image` written by another program, which the chosen photo replaces. */
function withoutForeignImage(document: ResumeDocument): ResumeDocument {
  const { basics } = document.content
  if (!('image' in basics)) return document
  const { image: _image, ...rest } = basics
  return withContent(document, { basics: rest })
}

/** Sets and shows the photo. A shape equal to the current one is not stored, so that it follows the template. */
function setPhoto(document: ResumeDocument, photo: Photo, photoShape: Design['photoShape']): Edit {
  const next = withContent(withoutForeignImage(document), { photo })
  const isChosen = photoShape !== photoShapeOf(next.design)
  const shape = isChosen ? { photoShape, templatePhotoShape: false } : {}
  const design: Design = { ...next.design, photo: 'shown', ...shape }
  return { document: { ...next, design }, focus: null }
}

/** Removes the photo. */
function removePhoto(document: ResumeDocument): Edit {
  if (!document.content.photo) return unchanged(document)
  return { document: withContent(document, { photo: null }), focus: null }
}

/** `missing`: the picture of the CV's photo is not on this device. */
type State = 'ready' | 'opening' | 'saving' | 'missing'

/** Returns state and actions of the photo dialog. The CV changes only with `save` and `remove`. */
export function usePhotoDialog(onClose: () => void) {
  const messages = useMessages(photoArea)
  const { session, run, runWithUndo } = useEditor()
  const { form, show, ...edits } = usePhotoForm()
  const [state, setState] = useState<State>(() =>
    session.document().content.photo ? 'opening' : 'ready',
  )
  const [error, setError] = useState<PictureErrorCode | 'failed' | null>(null)
  const hasPhoto = useDraft(({ content }) => content.photo !== null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on open
  useEffect(() => {
    let isGone = false
    const { content, design } = session.document()
    const { photo } = content
    if (!photo) return
    void loadPicture(photo).then((loaded) => {
      if (isGone) return
      setState(loaded ? 'ready' : 'missing')
      if (!loaded) return
      const { picture, isSource } = loaded
      const shape = photoShapeOf(design)
      const fresh = freshForm(picture, shape, photo.alt)
      const { look } = photo
      // The printed picture has crop and look applied already.
      show(
        isSource ? { ...fresh, look, crop: readCrop(photo.crop, picture, ratioOf(shape)) } : fresh,
      )
    })
    return () => {
      isGone = true
    }
  }, [])

  async function open(file: File) {
    setError(null)
    setState('opening')
    const result = await openPicture(file)
    setState('ready')
    if (!result.ok) return setError(result.code)
    const { content, design } = session.document()
    const shape = form?.shape ?? photoShapeOf(design)
    show(freshForm(result.picture, shape, form?.alt ?? content.photo?.alt ?? ''))
  }

  async function save() {
    if (!form) return
    setError(null)
    setState('saving')
    try {
      const { namespace } = sharedAccount()
      const photo = await savePhoto(form, namespace, session.document().id)
      // Another tab has become the writer: the dialog reports it, and stays unchanged.
      if (session.isReader()) return setState('ready')
      run((document) => setPhoto(document, photo, form.shape))
      onClose()
    } catch {
      setState('ready')
      setError('failed')
    }
  }

  return {
    form,
    state,
    error,
    hasPhoto,
    open,
    save,
    ...edits,
    remove() {
      runWithUndo(removePhoto, messages.removed)
      onClose()
    },
  }
}
