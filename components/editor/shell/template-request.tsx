import { useEffect, useRef } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { addressInTemplate } from '@/components/document/open-document/editor-address'
import { showInAddress } from '@/components/document/open-document/show-in-address'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import {
  common as commonMessages,
  gallery as galleryMessages,
  looks as looksMessages,
} from '@/lib/messages/areas'
import { currentId, isTemplate } from '@/lib/pdf/templates/catalogue'
import { templateChange } from '@/lib/pdf/templates/change-template'
import { displayTitle } from '@/lib/resume/display-title'
import { newestLook } from '@/lib/resume/look'

type Props = {
  /** Template id in the URL. */
  template: string
  /** Whether the CV was just created in the template; otherwise it is applied here. */
  isNew: boolean
}

/**
 * Applies a template chosen in the gallery, with a notice that offers the alternative. For a CV with content the change
 * can be undone.
 */
export function TemplateRequest({ template, isNew }: Props) {
  const { session, undo } = useEditor()
  const journal = useJournal()
  const gallery = useMessages(galleryMessages)
  const { templates } = useMessages(looksMessages)
  const common = useMessages(commonMessages)
  const done = useRef<string | null>(null)
  const known = isTemplate(template) ? currentId(template) : null

  useEffect(() => {
    if (!known || !journal || done.current === known) return
    done.current = known
    const { name } = templates[known]
    const { id, design } = session.document()
    if (!isNew) {
      showInAddress(id)
      if (design.template === known && design.look === newestLook) {
        showToast({ text: gallery.applied(name) })
        return
      }
      session.redesign(templateChange(design, known))
      // Another tab may be the writer.
      if (session.document().design.template !== known) return
      const action = { label: common.undo, onAction: undo }
      showToast({ text: gallery.applied(name), action })
      return
    }
    // The brand of a workspace may not allow it.
    if (design.template !== known) return
    const offer = async () => {
      const heads = (await journal.list()).filter(
        ({ kind, trashedAt }) => kind === 'resume' && trashedAt === null,
      )
      const [latest] = heads.toSorted((one, other) => other.updatedAt - one.updatedAt)
      const text = gallery.begun(name)
      if (!latest) return showToast({ text })
      const title = displayTitle(latest, common.untitled)
      const onAction = () => {
        location.hash = addressInTemplate(latest.id, known)
      }
      showToast({ text, action: { label: gallery.takeForLatest(title), onAction } })
    }
    void offer()
  }, [known, isNew, journal, session, undo, gallery, templates, common])
  return null
}
