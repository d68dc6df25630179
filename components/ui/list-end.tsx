import { Button } from './button'
import { ErrorText } from './error-text'

type Props = {
  /** Cursor of the next page; null at the end. */
  cursor: string | null
  more: string
  onMore: (cursor: string) => void
  /** State of the list's latest request to the server. */
  action: { isBusy: boolean; notice: string; error: string }
}

/** End of a paged list: a "more" button, and its result. */
export function ListEnd({ cursor, more, onMore, action: { isBusy, notice, error } }: Props) {
  return (
    <>
      {cursor !== null && (
        <Button aria-disabled={isBusy || undefined} onPress={() => onMore(cursor)}>
          {more}
        </Button>
      )}
      <p role="status" className="mt-2 text-add text-sm empty:hidden">
        {notice}
      </p>
      <ErrorText>{error}</ErrorText>
    </>
  )
}
