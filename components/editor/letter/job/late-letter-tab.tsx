'use client'

import type { LetterTabProps } from '@/components/document/open-document/letter-tab-types'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'

/** Tab with the letter of a job, loaded when it is opened; the header is there before. */
export const LateLetterTab = latePart(
  () => import('./letter-of-job').then((file) => file.LetterOfJob),
  (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
  ({ header }: LetterTabProps) => <div className="min-h-dvh bg-panel">{header({})}</div>,
)
