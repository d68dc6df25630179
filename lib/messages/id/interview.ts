import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('id')

/** Messages of the screen that prepares an interview, and of the stories told there, in Indonesian. */
export const interview: typeof english = {
  title: 'Persiapan wawancara',
  heading: (job) => (job === '' ? 'Persiapan wawancara' : `Wawancara: ${job}`),
  questionsTab: 'Pertanyaan',
  storiesTab: 'Cerita',
  prepare: 'Siapkan wawancara',
  chooseCv: {
    title: 'Lamaran ini untuk CV yang mana?',
    text: 'Pilih CV yang Anda pakai untuk melamar. Baris-barisnya ditampilkan di samping yang diminta lowongan.',
    none: 'Belum ada CV di perangkat ini.',
    create: 'Buat CV',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { other: '# ada di CV Anda' }),
      near > 0 && plural(near, { other: '# mungkin' }),
      gaps > 0 && plural(gaps, { other: '# tidak ditemukan' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'Ada di CV Anda',
    partly: 'Sebagian ada di CV Anda',
    gap: 'Tidak ditemukan di CV Anda',
  },
  mayAsk: 'Kemungkinan pertanyaan',
  aboutCv: 'Tentang CV Anda',
  noneAboutCv:
    'Tambahkan pekerjaan beserta tanggalnya ke CV, dan pertanyaan tentangnya muncul di sini.',
  usual: 'Sering ditanyakan',
  mention: 'Anda bisa menyebut',
  findMore: 'Cari pertanyaan lain dengan AI',
  findAgain: 'Cari pertanyaan lagi',
  modelHint: 'Model memilih pertanyaan dan kutipan, dan tidak menulis apa pun.',
  chosenBy: (model) =>
    `Sebagian pertanyaan dipilih oleh ${model}. Semua kutipan berasal dari Anda atau deskripsi lowongan.`,
  noMore: 'Model AI tidak menemukan pertanyaan yang bisa diperiksa.',
  stories: 'Cerita Anda',
  storiesHint:
    'Momen dari pekerjaan Anda, dengan kata-kata sendiri. Cerita tidak pernah ada di CV atau tautan berbagi, dan tidak pernah dikirim ke model AI. Hanya cadangan, file JSON, dan lembar wawancara Anda yang memuatnya.',
  writeStory: 'Tulis cerita',
  chooseStory: 'Pilih cerita',
  noStories: 'Belum ada cerita. Tulis di sini atau di samping pertanyaan.',
  searchStories: 'Cari cerita',
  noneFound: 'Tidak ada cerita dengan kata-kata ini.',
  untitledStory: 'Cerita tanpa judul',
  fields: {
    title: { label: 'Judul', example: 'mis. Malam saat pompa mati' },
    situation: { label: 'Situasi', example: 'Di mana dan kapan, dan apa yang terjadi?' },
    task: { label: 'Tugas', example: 'Apa yang harus Anda lakukan?' },
    action: { label: 'Tindakan', example: 'Apa yang Anda lakukan, langkah demi langkah?' },
    result: { label: 'Hasil', example: 'Apa hasilnya?' },
  },
  done: 'Selesai',
  deleteStory: 'Hapus cerita',
  storyDeleted: 'Cerita dihapus',
  lines: 'Baris CV Anda',
  linesHint: 'Pertanyaan tentang baris ini menampilkan cerita ini.',
  addLine: 'Tambah baris',
  searchLines: 'Cari di CV Anda',
  noLineFound: 'Tidak ada baris CV dengan kata-kata ini.',
  lineGone: 'Baris yang sudah tidak ada di CV Anda',
  untie: (line) => `Hapus: ${line}`,
  notForThis: (story) => `Hapus dari pertanyaan ini: ${story}`,
  keptIn: (cv) => `Cerita Anda tersimpan di “${cv}”, CV yang diikuti CV ini.`,
  onlyHere: 'Hanya di CV ini:',
  moveToMaster: 'Pakai untuk semua versi',
  making: 'Membuat PDF…',
  sheet: {
    fileName: 'Wawancara',
    story: (name) => `Cerita: ${name}`,
  },
}
