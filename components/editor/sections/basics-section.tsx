import Link from 'next/link'
import { useDraft } from '@/components/document/editor/editor-context'
import { examplesAddress } from '@/components/document/open-document/editor-address'
import { buttonLook } from '@/components/ui/button-look'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { isUntouched } from '@/lib/browser/editing/places'
import { editor as editorMessages } from '@/lib/messages/areas'
import { DetailList } from './detail-list'
import { HeaderFields } from './header-fields'
import { ProfileList } from './profile-list'

/** Loaded after the fields, since photos are rare. */
const PhotoRow = latePane(() => import('../photo/photo-row').then((file) => file.PhotoRow))

/** Header of the CV: name and contact details. */
export function BasicsSection() {
  return (
    <div className="flex flex-col gap-4">
      <HeaderFields>
        <div className="col-span-2 min-h-11">
          <PhotoRow />
        </div>
      </HeaderFields>
      {/* Below the first fields, so that nothing shifts at the caret when the first word removes it. */}
      <StartCard />
      <ProfileList />
      <DetailList />
    </div>
  )
}

/** Card beside the first fields of an empty CV that offers a sample. */
function StartCard() {
  const template = useDraft(({ design }) => design.template)
  const messages = useMessages(editorMessages)
  const isStart = useDraft((document) => !document.example && isUntouched(document))
  if (!isStart) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-semibold">{messages.startTitle}</p>
        <p className="text-soft text-sm">{messages.startHint}</p>
      </div>
      <Link href={examplesAddress(template)} className={buttonLook('outline')}>
        {messages.chooseSample}
      </Link>
    </div>
  )
}
