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
  /** CVs of another account on this device, with changes that never reached it. */
  leftover: {
    title: 'CVs of another account on this device',
    text: (count: number, unsent: number, day: string) =>
      `${plural(count, { one: '1 CV or letter', other: `${number(count)} CVs and letters` })}, last changed on ${day}. ${plural(unsent, { one: '1 of them has', other: `${number(unsent)} of them have` })} changes that are only on this device. If that account still exists, sign in to it and they are sent.`,
    download: 'Download',
    adopt: 'Add to my CVs',
    adopted: (count: number) =>
      `${plural(count, { one: '1 CV or letter is', other: `${number(count)} CVs and letters are` })} with yours now.`,
    remove: 'Remove',
    removeTitle: 'Remove them from this device?',
    removeText: (count: number) =>
      `${plural(count, { one: '1 CV or letter goes', other: `${number(count)} CVs and letters go` })}, with changes that are nowhere else. This can’t be undone.`,
    removeForGood: 'Remove for good',
    removed: 'They are removed from this device.',
    cancel: 'Cancel',
    failed: 'That did not work. They are still on this device: try again.',
  },
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
  bring: {
    title: 'Bring an archive back',
    none: 'Choose the files of an export, of this Vitae or another. Nothing here is replaced, and the same file again adds nothing.',
    choose: 'Choose files',
    steps: {
      sending: (name: string) => `Sending ${name}`,
      waiting: (name: string) => `${name} waits for its turn`,
      reading: (name: string) => `Reading ${name}`,
      writing: (name: string) => `Adding what ${name} holds`,
    },
    leave: 'Once a file is sent, you can leave this page: what it holds comes in by itself.',
    done: ({ added, alreadyHere }: { added: number; alreadyHere: number }) =>
      [
        plural(added, {
          one: '# document was added.',
          other: added === 0 ? 'No document was added.' : '# documents were added.',
        }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# was here already.', other: '# were here already.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }: { versions: number; pictures: number; pdfs: number }) =>
      [
        versions > 0 && plural(versions, { one: '# earlier version', other: '# earlier versions' }),
        pictures > 0 && plural(pictures, { one: '# photo', other: '# photos' }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', other: '# PDFs' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more: string) => `With ${more}.`,
    refused: (count: number) =>
      plural(count, {
        one: '# file could not be taken in. Everything else was.',
        other: '# files could not be taken in. Everything else was.',
      }),
    reasons: {
      damaged: 'broken',
      password: 'locked with a password',
      'too-large': 'too large',
      changed: 'changed since it was packed',
      'wrong-content': 'not what its name says',
      'newer-version': 'of a newer Vitae',
      'no-document': 'its document is not here: bring the other parts first, then this one again',
      'no-room': 'your account is full',
    } as Readonly<Record<string, string>>,
    failures: {
      damaged: 'This file is cut off or broken. Nothing was changed. Download it again and retry.',
      'too-large': 'This file is larger than a part of an export can be. Nothing was changed.',
      'too-many': 'This file holds more than a part of an export can. Nothing was changed.',
      'no-export':
        'This is no export of an account. Nothing was changed. Single CVs and copies of a device are opened under “My CVs”.',
      'newer-version':
        'A newer Vitae has made this file. Nothing was changed. Bring it to that one, or wait until this one is newer.',
      'gave-up': 'This file could not be read. Nothing was lost. Try again in a while.',
      unsent: 'This file did not arrive. Nothing was changed. Choose it again.',
      lost: 'Nobody knows of this import any more. What it brought stays; choose the file again to be sure.',
    } as Readonly<Record<string, string>>,
  },
}
