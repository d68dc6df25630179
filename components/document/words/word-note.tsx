/** Words of a text, and what is noted behind each of them. */
export type NotedWords = { words: readonly string[]; note: string }

/** Notes behind marked words where they come from, in words for everybody who reads them. */
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
