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
    `Your data from Vitae at ${place}, of ${day}${isOnly ? '' : `: part ${part}`}
${isOnly ? '' : '\nYour data is in several archives. Each is whole in itself; together they hold everything.\n'}
What is in here
---------------
cvs/               your CVs as JSON Resume, which other programs read, and your letters
trash/             the same of what lies in your trash
data/documents/    every document as it is stored, with all its earlier versions
data/              your account, its settings, keys without their secrets, and what you were told
files/processed/   your photos, and PDFs that you kept online (kept-…)
files/exports/     other PDFs that were drawn
files/requests/    what programs have asked for in your name
files/uploads/     files that you sent and that are still kept
manifest.json      which documents are in here, for programs
hashes.txt         the SHA-256 of each file; "sha256sum -c hashes.txt" checks them

Bring it back
-------------
Sign in to any Vitae, open Settings, then "Your data", and choose this file. Nothing there is replaced.
Without an account: open "My CVs" and drop this file there. Versions and kept PDFs stay in the file then.

Format: vitae-backup, version ${version}. Text is UTF-8. In files ending with .jsonl each line is a JSON value.
No password and no secret of a key is in here. Whoever has this file can read all your documents.
`,
}
