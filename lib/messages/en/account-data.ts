import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one. */
export const accountData = {
  title: 'Your data',
  text: 'A download of everything in your account.',
  /** CVs of another account on this device, with changes that never reached it. */
  leftover: {
    title: 'CVs of another account on this device',
    // Translators: `unsent` is how many of the CVs and letters have changes that are not in the account.
    text: (count: number, unsent: number, day: string) => {
      const changed = plural(count, {
        one: `# CV or letter, last changed on ${day}.`,
        other: `# CVs and letters, last changed on ${day}.`,
      })
      const notSent = plural(unsent, {
        one: '# of them has changes that are only on this device.',
        other: '# of them have changes that are only on this device.',
      })
      return `${changed} ${notSent} If that account still exists, sign in to it to save them there.`
    },
    download: 'Download',
    adopt: 'Add to my CVs',
    adopted: (count: number) =>
      plural(count, {
        one: '# CV or letter was added to your CVs.',
        other: '# CVs and letters were added to your CVs.',
      }),
    remove: 'Remove',
    removeTitle: 'Remove them from this device?',
    removeText: (count: number) =>
      plural(count, {
        one: 'This removes # CV or letter with changes that are saved nowhere else. It can’t be undone.',
        other:
          'This removes # CVs and letters with changes that are saved nowhere else. It can’t be undone.',
      }),
    removeForGood: 'Remove permanently',
    removed: 'Removed from this device.',
    cancel: 'Cancel',
    failed: 'That didn’t work. The CVs are still on this device. Try again.',
  },
  export: {
    title: 'Export your data',
    none: 'CVs, letters, their history, PDFs, photos, AI requests and account details. This can take a while.',
    begin: 'Prepare download',
    again: 'Prepare again',
    waiting: 'Starting…',
    running: (done: number, of: number) =>
      plural(of, {
        one: `Preparing: ${number(done)} of # document`,
        other: `Preparing: ${number(done)} of # documents`,
      }),
    leave: 'You can leave this page. We’ll tell you when the download is ready.',
    unreached: 'The server isn’t responding right now. We keep checking.',
    // Translators: button, ends the preparation of a download.
    stop: 'Stop',
    stopped: 'Stopped. No download was made, and nothing in your account has changed.',
    // Translators: both are days. `packed` is when the download was prepared, `kept` when it is deleted.
    done: (packed: string, kept: string) => `Prepared on ${packed}. Available until ${kept}.`,
    parts: (count: number) =>
      plural(count, {
        one: '',
        other: 'Your data is in # files. Each can be opened by itself. Download all of them.',
      }),
    download: (part: number, of: number, bytes: number) =>
      of === 1
        ? `Download (${sizeOf(bytes)})`
        : `Download part ${number(part)} of ${number(of)} (${sizeOf(bytes)})`,
    links: 'A download link works for one hour. You get a new one each time you press the button.',
    remove: 'Delete from the server',
    removed: 'The download was deleted from the server. Your account has not changed.',
    failed: 'We couldn’t prepare the download. Nothing in your account has changed. Try again.',
    lost: 'This download no longer exists. Prepare a new one.',
  },
  bring: {
    title: 'Restore an export',
    none: 'Choose the files of an export, from this server or another one. Nothing in your account is replaced, and restoring a file twice adds nothing.',
    choose: 'Choose files',
    steps: {
      sending: (name: string) => `Uploading ${name}`,
      waiting: (name: string) => `Waiting to read ${name}`,
      reading: (name: string) => `Reading ${name}`,
      writing: (name: string) => `Restoring ${name}`,
    },
    leave: 'Once a file is uploaded, you can leave this page. The rest happens on the server.',
    done: ({ added, alreadyHere }: { added: number; alreadyHere: number }) =>
      [
        plural(added, {
          one: '# document was added.',
          other: added === 0 ? 'No document was added.' : '# documents were added.',
        }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# was already here.', other: '# were already here.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }: { versions: number; pictures: number; pdfs: number }) =>
      [
        versions > 0 && plural(versions, { one: '# earlier state', other: '# earlier states' }),
        pictures > 0 && plural(pictures, { one: '# photo or font', other: '# photos and fonts' }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', other: '# PDFs' }),
      ]
        .filter(Boolean)
        .join(', '),
    // Translators: `more` is a list such as "3 earlier states, 1 photo".
    with: (more: string) => `Also added: ${more}.`,
    refused: (count: number) =>
      plural(count, {
        one: '# file couldn’t be restored. Everything else was.',
        other: '# files couldn’t be restored. Everything else was.',
      }),
    // Translators: each follows the name of a file and a colon.
    reasons: {
      damaged: 'damaged',
      password: 'password-protected',
      'too-large': 'too large',
      changed: 'changed after the export',
      'wrong-content': 'not the type of file that its name says',
      'newer-version': 'made by a newer version of Vitae',
      'no-document': 'its document is missing: restore the other parts first, then this one again',
      'no-room': 'your account is full',
    } as Readonly<Record<string, string>>,
    failures: {
      damaged:
        'This file is incomplete or damaged. Nothing was changed. Download it again and retry.',
      'too-large': 'This file is larger than any part of an export. Nothing was changed.',
      'too-many': 'This file contains more than any part of an export. Nothing was changed.',
      'no-export':
        'This is not an export of an account. Nothing was changed. Open single CVs and backups of a device under “Your CVs”.',
      'newer-version':
        'This file was made by a newer version of Vitae. Nothing was changed. Restore it where it was made, or wait until this server is updated.',
      'gave-up': 'We couldn’t read this file. Nothing was lost. Try again later.',
      unsent: 'The upload didn’t finish. Nothing was changed. Choose the file again.',
      lost: 'We can’t tell whether this import finished. What it added is here. Choose the file again to add the rest.',
    } as Readonly<Record<string, string>>,
  },
}
