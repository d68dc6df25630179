/** Messages about what is saved on this device. */
export const journal = {
  memoryOnly: {
    blocked:
      'This browser doesn’t let us save anything. Your CVs are only in this tab until you close it. Nothing you typed is lost so far.',
    full: 'This device is out of storage. Changes since then are only in this tab until you free up some space. Nothing you typed is lost so far.',
    failed:
      'Saving isn’t working right now. Changes since then are only in this tab. We keep trying, and nothing you typed is lost so far.',
    account:
      'This browser doesn’t let us save anything on this device right now. Your CVs come from your account, and what you type goes straight there. Stay online until you see “Saved in your account”. What was saved here before is unchanged.',
    'account-full':
      'This device is out of storage. What you type goes straight to your account. Stay online until you see “Saved in your account”. What was saved here before is unchanged.',
  },
  downloadCopy: 'Download a copy',
  tryAgain: 'Try again',
  /** Persistence of the browser's storage, as the browser states it. */
  persistence: {
    persistent:
      'Your CVs are saved in this browser on this device, and it won’t delete them by itself.',
    'best-effort':
      'Your CVs are saved in this browser on this device. It may delete them when space runs out or if you don’t visit for weeks, so download a copy of what matters.',
    unknown:
      'Your CVs are saved in this browser on this device. Clearing its data deletes them, so download a copy of what matters.',
  },
}
