import { latePart } from '@/components/ui/late-part'
import { NotFetchedNotice } from '@/components/ui/not-fetched'

/** Sign-out dialog, loaded on demand. */
export const LateSignOutDialog = latePart(
  () => import('./sign-out-dialog').then((file) => file.SignOutDialog),
  ({ isOpen, onOpenChange }, retry) =>
    isOpen && <NotFetchedNotice {...retry} onClose={() => onOpenChange(false)} />,
)
