'use client'

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
 * Signs in where the person is: for a session that has ended while somebody writes. What is typed
 * stays; the account goes on by itself after it. Nothing is loaded before it opens for the first
 * time.
 */
export function SignInDialog({ isOpen, onOpenChange }: Props) {
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen && !wasOpen) setWasOpen(true)
  return wasOpen ? <SignInDialogBox isOpen={isOpen} onOpenChange={onOpenChange} /> : null
}
