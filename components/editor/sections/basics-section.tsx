'use client'

import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'
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
