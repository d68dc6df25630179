import type { Editor } from '@/components/document/editor/editor-context'
import { takeOfferOfNextSteps } from '@/lib/browser/device/settings/next-steps'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Offers what comes after a download of a CV, once on each device. */
export function offerNextSteps({ session, view }: Pick<Editor<PaperDocument>, 'session' | 'view'>) {
  if (session.document().kind !== 'resume') return
  if (takeOfferOfNextSteps()) view.set({ isNextOffered: true })
}
