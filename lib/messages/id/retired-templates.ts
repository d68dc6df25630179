import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out. They load with the editor, so they are few. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Lulusan baru',
    'europass-order': 'Urutan Europass',
    'two-tone': 'Header dua warna',
    timeline: 'Linimasa',
    'side-column-left': 'Kolom samping, kiri',
    'modern-rule': 'Modern dengan garis',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `“${retired}” kini menjadi “${successor}”. Teks dan pengaturan Anda tetap sama. Anda bisa memilih template lain di Desain.`,
}
