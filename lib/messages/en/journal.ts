/** Words about what is kept on this device. */
export const journal = {
  memoryOnly: {
    blocked:
      'This browser does not let us keep anything. Your CVs live in this tab until it closes, and nothing typed is lost so far.',
    full: 'This device has no room left. What changed since then lives in this tab until there is some, and nothing typed is lost so far.',
    failed:
      'Saving does not work right now. What changed since then lives in this tab; we keep trying, and nothing typed is lost so far.',
    account:
      'This browser does not let us keep anything on this device at the moment. Your CVs come from your account, and what you type goes there as you type: stay online until it says saved. What was kept here before is untouched.',
    'account-full':
      'This device has no room left. What you type goes straight into your account: stay online until it says saved. What was kept here before is untouched.',
  },
  downloadCopy: 'Download a copy',
  tryAgain: 'Try again',
  /** Persistence of the browser's storage, as the browser states it. */
  persistence: {
    persistent:
      'Your CVs are kept in this browser on this device, and it will not delete them by itself.',
    'best-effort':
      'Your CVs are kept in this browser on this device. It may delete them when space runs out or after weeks without a visit, so keep a copy of what matters.',
    unknown:
      'Your CVs are kept in this browser on this device. Clearing its data deletes them, so keep a copy of what matters.',
  },
}
