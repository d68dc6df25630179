import { useState } from 'react'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedNotice } from '@/components/ui/not-fetched'

const SignInDialogBox = latePart(
  () => import('./sign-in/sign-in-dialog-box').then((file) => file.SignInDialogBox),
  ({ isOpen, onOpenChange }, retry) =>
    isOpen && <NotFetchedNotice {...retry} onClose={() => onOpenChange(false)} />,
)

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/**
 * Signs in without leaving the page, after a session expired during editing. Input stays, and sync resumes. Loaded on
 * demand.
 */
export function SignInDialog({ isOpen, onOpenChange }: Props) {
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen && !wasOpen) setWasOpen(true)
  return wasOpen ? <SignInDialogBox isOpen={isOpen} onOpenChange={onOpenChange} /> : null
}
