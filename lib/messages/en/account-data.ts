import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Bytes as people say them; never less than there is of it. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Taking everything of an account along, and bringing it back. */
export const accountData = {
  title: 'Your data',
  text: 'Everything that lies in your account, as a file: CVs and letters with their earlier versions, PDFs, photos, what was asked of models, and what we know about the account.',
  export: {
    title: 'Take everything along',
    none: 'It is packed on the server. That may take a while when there is a lot.',
    begin: 'Pack everything',
    again: 'Pack again',
    waiting: 'It begins in a moment.',
    running: (done: number, of: number) =>
      plural(of, {
        one: `Packing: ${number(done)} of # document`,
        other: `Packing: ${number(done)} of # documents`,
      }),
    leave: 'You can leave this page: you are told when it is ready.',
    unreached: 'The server does not answer just now. This page looks again by itself.',
    stop: 'Stop',
    stopped: 'Stopped. Nothing was packed, and nothing in your account has changed.',
    done: (packed: string, kept: string) => `Packed on ${packed}. Kept until ${kept}.`,
    parts: (count: number) =>
      plural(count, {
        one: '',
        other: 'It is in # files. Each is whole in itself; take all of them.',
      }),
    download: (part: number, of: number, bytes: number) =>
      of === 1
        ? `Download (${sizeOf(bytes)})`
        : `Download part ${part} of ${of} (${sizeOf(bytes)})`,
    links: 'The link of a download works for one hour. Each press makes a new one.',
    remove: 'Remove from the server',
    removed: 'The file is gone from the server. Your account is as it was.',
    failed: 'It could not be packed. Nothing in your account has changed. You can try again.',
    lost: 'It is not there any more. You can pack again.',
  },
}
