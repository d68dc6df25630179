import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('id')

/** Questions that may be asked in an interview, in Indonesian. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Ceritakan saat Anda membutuhkan ini: “${words}”.`,
    years: (words) => `Bagian mana dari pekerjaan Anda yang termasuk “${words}”?`,
    degree: (words) =>
      `Lowongan meminta “${words}”. Bagaimana pendidikan Anda membantu dalam pekerjaan ini?`,
    language: (words) => `Lowongan meminta “${words}”. Di mana Anda memakai bahasa ini?`,
    licence: (words) => `Lowongan meminta “${words}”. Bagaimana Anda memakainya selama ini?`,
    quality: (words) =>
      `Lowongan meminta “${words}”. Ceritakan saat orang lain bisa melihat hal ini pada Anda.`,
    partly: (words) =>
      `CV Anda menunjukkan sebagian dari yang diminta: “${words}”. Apa lagi yang bisa Anda katakan?`,
    unclear: (words) =>
      `Lowongan meminta “${words}”. Kami hanya menemukan hal serupa di CV Anda. Apa jawaban Anda?`,
    gap: (words) =>
      `Lowongan meminta “${words}”. Kami tidak menemukannya di CV Anda. Apa jawaban Anda?`,
    newest: (post) => `Ceritakan pekerjaan Anda: “${post}”.`,
    leaving: (post) => `Mengapa Anda ingin meninggalkan “${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        other: `Masa kerja “${post}” berlangsung # bulan. Mengapa Anda keluar?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        other: `Di CV Anda ada # bulan antara “${before}” dan “${after}”. Apa yang Anda lakukan saat itu?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        other: `“${post}” berakhir # bulan lalu. Apa yang Anda lakukan sejak itu?`,
      }),
    'new-field': (before, after) => `Anda pindah dari “${before}” ke “${after}”. Mengapa berganti?`,
    'other-field': (post, job) =>
      `Anda datang dari “${post}”, dan lowongan ini “${job}”. Mengapa ingin berganti?`,
    figure: (figure) => `Apa yang ada di balik “${figure}”, dan apa peran Anda di dalamnya?`,
    employer: (employer) => `Mengapa Anda ingin bekerja di “${employer}”?`,
    yourself: () => 'Ceritakan tentang diri Anda.',
    strengths: () => 'Apa yang paling Anda kuasai?',
    weakness: () => 'Apa yang sulit bagi Anda, dan apa yang Anda lakukan?',
    conflict: () => 'Ceritakan konflik di tempat kerja. Apa yang Anda lakukan?',
    failure: () => 'Ceritakan sesuatu yang gagal. Apa yang Anda pelajari?',
    future: () => 'Di mana Anda ingin berada beberapa tahun lagi?',
    'your-questions': () => 'Apakah Anda punya pertanyaan untuk kami?',
    how: (words) => `Bagaimana Anda melakukannya: “${words}”?`,
    hardest: (words) => `Apa bagian tersulitnya: “${words}”?`,
    result: (words) => `Apa hasilnya, dan dari mana Anda tahu: “${words}”?`,
    part: (words) => `Apa peran Anda sendiri di sini: “${words}”?`,
    again: (words) => `Apa yang akan Anda lakukan berbeda sekarang: “${words}”?`,
    learned: (words) => `Apa yang Anda pelajari dari ini: “${words}”?`,
    begin: (words) => `Bagaimana Anda akan memulainya di sini: “${words}”?`,
    interest: (words) => `Apa yang menarik bagi Anda di sini: “${words}”?`,
    difficult: (words) => `Apa yang akan sulit bagi Anda di sini: “${words}”?`,
    transfer: (job, cv) =>
      `Lowongan meminta “${job}”, dan CV Anda menyebut “${cv}”. Bagaimana yang satu membantu yang lain?`,
  },
}
