import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { number } = formatters('id')

/** Joins things of which one is enough: "a, b, atau c". */
const anyOf = new Intl.ListFormat('id', { type: 'disjunction' })

/** Messages of the translation of a CV into another language. */
export const translation: typeof english = {
  open: 'Terjemahkan',
  openHint: 'Membuat CV baru dalam bahasa lain',
  title: 'Terjemahkan CV ini',
  language: 'Terjemahkan ke bahasa',
  languages: {
    en: 'Inggris',
    de: 'Jerman',
    fr: 'Prancis',
    es: 'Spanyol',
    pt: 'Portugis',
    it: 'Italia',
  },
  about: 'CV ini tetap seperti semula. Terjemahannya menjadi CV baru yang tertaut dengannya.',
  checked:
    'Setelah itu Anda meninjau setiap terjemahan di samping teks Anda. Hanya yang Anda konfirmasi yang masuk ke CV baru. Sisanya tetap dalam bahasa Anda.',
  begin: 'Terjemahkan',
  stop: 'Hentikan',
  stages: {
    waiting: 'Menunggu giliran…',
    reading: 'Membaca…',
    drafting: 'Menerjemahkan…',
    checking: 'Membandingkan dengan teks Anda…',
    verifying: 'Membacanya di samping teks Anda…',
  },
  leave:
    'Ini bisa makan waktu satu atau dua menit. Anda boleh menutup jendela ini dan terus bekerja. Buka lagi untuk melihat hasilnya.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Tinjau terjemahan',
    hint: 'Terjemahan bisa membuat jabatan, gelar, atau peran Anda terdengar lebih besar dari aslinya. Centang setiap teks yang maknanya sama dengan teks Anda.',
    alone: 'Periksa satu per satu: jabatan, gelar, tingkat, dan teks yang mungkin berlebihan',
    others: 'Teks lain',
    asks: {
      level: 'Tingkat',
      role: 'Ini mungkin menyatakan peran yang lebih besar daripada teks Anda.',
    },
    sameTitle: 'Dikoreksi: makna sama dengan teks Anda',
    unreadTitle: 'Belum dikoreksi: bandingkan dengan teks Anda',
    backed: 'Maknanya sama dengan teks Anda.',
    differs: (said) =>
      said.length > 0
        ? `Teks Anda tidak menyebut ${anyOf.format(said.map((one) => `“${one}”`))}. Apakah sama?`
        : 'Maknanya mungkin tidak sama dengan teks Anda. Apakah sama?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && `${number(supported)} bermakna sama`,
        unsupported > 0 && `${number(unsupported)} mungkin berlebihan`,
        unread > 0 && `${number(unread)} belum dikoreksi`,
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Maknanya sama',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => (count === 1 ? 'Centang yang ini' : `Centang semua ${number(count)}`),
    confirmed: (count, of, language) =>
      `${number(count)} dari ${number(of)} dikonfirmasi. Sisanya tetap dalam bahasa ${language}.`,
    create: 'Buat CV',
    discard: 'Buang terjemahan',
    notTranslated: (count) => `Tidak diterjemahkan: ${number(count)}`,
    own: 'Terjemahan Anda',
    suggested: (text) => `Saran AI: ${text}`,
    unchanged: (texts) => `Tidak berubah: ${texts.join(', ')}.`,
    verbatim: (names) => `Nama perusahaan dan institusi tetap sama: ${names.join(', ')}.`,
    faults: {
      missing: 'Model AI tidak memberikan terjemahan.',
      unchanged: 'Terjemahannya sama dengan teks Anda.',
      'too-long': 'Terjemahannya jauh lebih panjang daripada teks Anda.',
      number: 'Terjemahannya berisi angka yang berbeda.',
      date: 'Terjemahannya berisi tanggal yang berbeda.',
      name: 'Terjemahannya berisi nama yang berbeda.',
      degree: 'Terjemahannya berisi gelar yang berbeda.',
      level: 'Terjemahannya berisi tingkat yang berbeda.',
      address: 'Terjemahannya berisi alamat yang berbeda.',
      mark: 'Terjemahannya berisi tautan atau format yang berbeda.',
    },
  },
  done: 'CV terjemahan Anda sudah siap.',
  left: (count, language) =>
    `${number(count)} teks tidak diterjemahkan dan tetap dalam bahasa ${language}.`,
  openIt: 'Buka CV',
}
