import { formatters } from '../format'

const { number } = formatters('en')

/** Texts of the files inside the archive of an account, for the person who opens it. */
export const accountArchive = {
  readme: ({
    place,
    day,
    part,
    isOnly,
    version,
  }: {
    place: string
    day: string
    part: number
    isOnly: boolean
    version: number
  }) =>
    `${
      isOnly
        ? `Your data from Vitae at ${place}, ${day}`
        : `Your data from Vitae at ${place}, ${day}: part ${number(part)}

Your data is split into several archives. Each can be opened by itself; together they hold everything.`
    }

What is in here
---------------
cvs/               your CVs as JSON Resume, which other programs can read, and your letters
trash/             the same for everything in your trash
data/documents/    every document as it is stored, with all earlier states
data/              your account and its settings, API keys without their secrets, notifications, comments
files/processed/   your photos, and the PDFs behind your share links (kept-…)
files/exports/     other PDFs that were made
files/requests/    files that programs requested for you
files/uploads/     files that you uploaded and that are still stored
manifest.json      list of the documents in this archive, for programs
hashes.txt         SHA-256 checksum of each file; check them with "sha256sum -c hashes.txt"

Restore it
----------
Sign in to any Vitae server, open Settings, then "Your data", and choose this file. Nothing there is replaced.
Without an account, open "Your CVs" and drop this file there. Earlier states and shared PDFs are not restored then;
they stay in the file.

Format: vitae-backup, version ${version}. Text is UTF-8. In files ending with .jsonl each line is a JSON value.
This archive contains no password and no secret of a key. Anyone who has this file can read all your documents.
`,
}
