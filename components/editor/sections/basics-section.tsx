'use client'

import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { StartCard } from '../shell/top-bar/start-card'
import { DetailList } from './detail-list'
import { HeaderFields } from './header-fields'
import { ProfileList } from './profile-list'

/** Loaded after the fields, since photos are rare. */
const PhotoRow = latePart(
  () => import('../photo/photo-row').then((file) => file.PhotoRow),
  (_, retry) => <NotFetchedHere {...retry} />,
)

/** Header of the CV: name and contact details. */
export function BasicsSection() {
  const { basics } = useMessages(sectionsMessages)
  return (
    <div className="flex flex-col gap-3">
      <h2 className="flex min-h-11 items-center text-xl max-md:sr-only">{basics.name}</h2>
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
