import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Messages about the space that a page shows, in Swedish. */
export const spaces: typeof english = {
  personal: 'Personligt',
  label: (name) => `Arbetsyta: ${name}`,
  unnamed: 'Arbetsyta',
  manage: 'Hantera arbetsytor',
  roles: {
    owner: 'Ägare',
    admin: 'Administratör',
    member: 'Medlem',
    coach: 'Rådgivare',
    viewer: 'Endast läsning',
  },
  saved: {
    state: 'Sparat i arbetsytan',
    short: 'I arbetsytan',
    spoken: 'Allt är sparat i arbetsytan.',
  },
  empty: 'Den här arbetsytan har inga dokument än. Medlemmarna kan öppna allt som finns i den.',
  readOnly: (role) =>
    `Din roll: ${role}. Du kan läsa dokumenten i den här arbetsytan men inte ändra dem.`,
  mayComment: (role) =>
    `Din roll: ${role}. Du kan läsa och kommentera dokumenten i den här arbetsytan men inte ändra dem.`,
  openDocuments: 'Öppna dokument',
  toDocuments: 'Till dokumenten',
  signIn: 'Logga in för att öppna den här arbetsytan. Bara medlemmarna ser dokumenten.',
  ended: {
    title: 'Den här arbetsytan är inte tillgänglig',
    text: 'Den har tagits bort, eller så är du inte längre medlem.',
    nothing: 'Inget har gått förlorat: allt du skrev på den här enheten hade redan skickats dit.',
    unsent: (count) =>
      `Dokument med ändringar som inte har skickats dit: ${number(count)}. De finns kvar på den här enheten. Kopiera dem till dina egna dokument eller ladda ner dem.`,
    copy: 'Kopiera till mina dokument',
    download: 'Ladda ner',
    remove: 'Ta bort från den här enheten',
    removeTitle: 'Ta bort ändringarna från den här enheten?',
    removeText: 'De är inte sparade någon annanstans. Det går inte att ångra.',
    failed: 'Det gick inte. Allt finns kvar på den här enheten. Försök igen.',
    toOwn: 'Till mina egna dokument',
    leftWords:
      'En arbetsyta som du inte längre kan öppna har ändringar som bara finns på den här enheten.',
    review: 'Granska',
  },
  copyTo: 'Kopiera till',
  copiedTo: (title, name) => `”${title}” har kopierats till ”${name}”.`,
  notCopied: (title) => `”${title}” kunde inte kopieras. Inget har ändrats. Försök igen.`,
  open: 'Öppna',
  errors: {
    'workspace-not-found':
      'Den här arbetsytan har tagits bort, eller så är du inte längre medlem. Det du skrev finns kvar på den här enheten.',
    'role-missing': 'Din roll i den här arbetsytan tillåter inte det. Inget har ändrats.',
    'personal-only': 'Det går bara med dina egna dokument. Inget har ändrats.',
  },
}
