'use client'

import type { ComponentProps, ReactNode } from 'react'
import { common as commonMessages } from '@/lib/messages/areas'
import { Banner } from '../banner'
import { Button } from '../button'
import { useMessages } from '../messages'
import { SubmitButton } from './submit-button'
import type { useAccountForm } from './use-account-form'

type Props = {
  form: ReturnType<typeof useAccountForm>
  submit: string
  onCancel?: () => void
  /** Style of the submit button. */
  look?: ComponentProps<typeof SubmitButton>['look']
  children: ReactNode
}

/** Inline form of a row, with a cancel button. */
export function RowForm({ form, submit, onCancel, look, children }: Props) {
  const { cancel } = useMessages(commonMessages)
  return (
    <form {...form.formProps} className="mt-3 flex max-w-[26rem] flex-col gap-3.5">
      <Banner tone="error">{form.errors.form}</Banner>
      {children}
      <div className="flex flex-wrap gap-2">
        <SubmitButton isBusy={form.isBusy} look={look}>
          {submit}
        </SubmitButton>
        {onCancel && <Button onPress={onCancel}>{cancel}</Button>}
      </div>
    </form>
  )
}
