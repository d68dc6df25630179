import { useMessages } from '@/components/ui/messages'
import { letter as letterMessages } from '@/lib/messages/areas'
import { DetailList } from '../sections/detail-list'
import { HeaderFields } from '../sections/header-fields'
import { ProfileList } from '../sections/profile-list'

/** Sender of a letter, copied from its CV. */
export function SenderFields() {
  const messages = useMessages(letterMessages)
  return (
    <div className="flex flex-col gap-4">
      <p className="text-soft text-sm">{messages.senderHint}</p>
      <HeaderFields />
      <ProfileList />
      <DetailList />
    </div>
  )
}
