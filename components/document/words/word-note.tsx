/** Words of a text with a note behind each. */
export type NotedWords = { words: readonly string[]; note: string }

/** Shows a note behind marked words about their origin. */
export function WordNote({ text, noted }: { text: string; noted?: NotedWords | undefined }) {
  if (!noted?.words.includes(text.trim())) return null
  return (
    <>
      {' '}
      <small className="whitespace-nowrap rounded-[3px] border border-current px-1">
        {noted.note}
      </small>
    </>
  )
}
