'use client'

import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { StartCard } from '../shell/top-bar/start-card'
import { DetailList } from './detail-list'
import { HeaderFields } from './header-fields'
import { ProfileList } from './profile-list'

/** Few add one: its code comes when the fields are there. */
const PhotoRow = latePart(
  () => import('../photo/photo-row').then((file) => file.PhotoRow),
  (_, retry) => <NotFetchedHere {...retry} />,
)

/** The header of the CV: who it is about and how to reach them. */
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
      {/* Behind the first fields: when the first word takes it away, nothing under the caret moves. */}
      <StartCard />
      <ProfileList />
      <DetailList />
    </div>
  )
}
