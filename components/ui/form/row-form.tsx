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
  /** `large` for the form of a page of its own. */
  size?: 'large'
  /** Below the submit button. */
  after?: ReactNode
  children?: ReactNode
}

/** Form with its error, and a submit and a cancel button: inline in a row, or on a page of its own. */
export function RowForm({ form, submit, onCancel, look, size, after, children }: Props) {
  const { cancel } = useMessages(commonMessages)
  const button = (
    <SubmitButton isBusy={form.isBusy} look={look} size={size}>
      {submit}
    </SubmitButton>
  )
  return (
    <form
      {...form.formProps}
      className={`flex flex-col ${size ? 'gap-4' : 'my-3 max-w-[26rem] gap-3.5'}`}
    >
      <Banner tone="error">{form.errors.form}</Banner>
      {children}
      {size ? (
        button
      ) : (
        <div className="flex flex-wrap gap-2">
          {button}
          {onCancel && <Button onPress={onCancel}>{cancel}</Button>}
        </div>
      )}
      {after}
    </form>
  )
}
