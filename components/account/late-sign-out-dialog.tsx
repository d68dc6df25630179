'use client'

import { latePart } from '@/components/ui/late-part'
import { NotFetchedNotice } from '@/components/ui/not-fetched'

/** The dialog that signs out. Its code is fetched when it is first shown. */
export const LateSignOutDialog = latePart(
  () => import('./sign-out-dialog').then((file) => file.SignOutDialog),
  ({ isOpen, onOpenChange }, retry) =>
    isOpen && <NotFetchedNotice {...retry} onClose={() => onOpenChange(false)} />,
)
