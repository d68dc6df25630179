import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed: one sentence for each kind of reason. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” ada di bagian lain CV Anda. Apakah juga benar di sini?`,
  sentences: {
    number: (words) => `Angka dalam “${words}” tidak ada dalam teks yang digantikan.`,
    unit: (words) => `Satuan “${words}” berbeda di CV Anda.`,
    period: (words) =>
      `“${words}” menyebut frekuensi atau periode yang tidak disebut CV Anda di sini.`,
    limit: (words) =>
      `Angka di “${words}” punya batas lain di CV Anda (seperti “hingga” atau “sekitar”), atau tidak punya batas.`,
    negation: (words) =>
      `“${words}” menyangkal atau mengecualikan sesuatu, sedangkan CV Anda di sini tidak.`,
    role: (words) => `“${words}” mungkin menyatakan peran yang lebih besar daripada CV Anda.`,
    title: (words) => `“${words}” bukan jabatan Anda di sini.`,
    qualification: (words) => `CV Anda tidak menunjukkan kualifikasi “${words}” di sini.`,
    level: (words) => `Tingkat “${words}” tidak ada di CV Anda.`,
    restriction: (words) => `“${words}” ada di teks Anda, tetapi hilang di sini.`,
    skill: (words) => `Keahlian “${words}” tidak ada di CV Anda.`,
    name: (words) => `“${words}” tidak ada di CV Anda.`,
    word: (words) => `“${words}” tidak ada di CV Anda. Apakah benar di sini?`,
    combination: (words) =>
      `Kata-kata ini ada di CV Anda, tetapi tidak bersama seperti ini: “${words}”.`,
    locked: () => 'Hanya Anda yang bisa mengubah nama, jabatan, tanggal, dan gelar.',
    language: () =>
      'Teks ini tidak bisa diperiksa: bahasanya tidak didukung, atau bukan bahasa CV Anda.',
    length: () => 'Teks ini terlalu panjang untuk diperiksa.',
  },
}
