import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the screen that fits a CV to a job. */
export const tailor: typeof english = {
  title: 'Sesuaikan dengan lowongan',
  heading: (job) => (job === '' ? 'Sesuaikan dengan lowongan' : `Sesuaikan dengan: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Kembali mengedit',
  tabs: 'Tampilan',
  jobTab: 'Lowongan',
  suggestionsTab: 'Saran',
  paperTab: 'Pratinjau',
  postingTitle: 'Untuk lowongan apa?',
  postingHint:
    'Tempel deskripsi lowongan selengkapnya. Teks dibaca di perangkat ini dan hanya dikirim ke model AI jika Anda memintanya. Tautan di dalamnya tidak pernah dibuka.',
  postingLabel: 'Deskripsi lowongan',
  postingExample: 'Tempel deskripsi lowongan di sini',
  chooseFile: 'Pilih file teks',
  read: 'Bandingkan dengan CV saya',
  change: 'Ganti deskripsi lowongan',
  unread: {
    empty: 'Belum ada teks. Tempel deskripsi lowongan.',
    'too-short':
      'Teks ini terlalu pendek untuk dibandingkan dengan CV Anda. Tempel deskripsi lowongan selengkapnya. Teks Anda tetap ada.',
    'too-long':
      'Teks ini terlalu panjang. Tempel deskripsi lowongan tanpa isi halaman lainnya. Teks Anda tetap ada.',
    'not-text': 'Ini bukan file teks. Buka, salin teksnya, dan tempel di sini.',
  },
  warnings: {
    'hidden-text': 'Deskripsi lowongan berisi karakter tak terlihat. Karakter itu dihilangkan.',
    instructions: (words) =>
      `Deskripsi lowongan berisi perintah untuk AI: “${words}”. Kami memperlakukannya sebagai teks biasa dan tidak mengikutinya.`,
    shortened: (read) =>
      `Deskripsi lowongan sangat panjang. Hanya ${number(read)} karakter pertama yang dibaca.`,
  },
  demands: 'Yang diminta lowongan',
  noDemands:
    'Tidak ada syarat yang ditemukan dalam deskripsi lowongan ini. Anda bisa menambahkannya di bawah.',
  shown: (count) =>
    count === 0
      ? 'Tidak satu pun ditemukan di CV Anda. Mungkin Anda tetap memilikinya: jawab pertanyaan di bawah.'
      : `${number(count)} di antaranya ditemukan di CV Anda. Mungkin Anda memiliki yang lain: jawab pertanyaan di bawah.`,
  shownAfter: (count) => `Dengan saran yang Anda terima, ${number(count)} syarat ditemukan.`,
  states: {
    present: 'Ada di CV Anda',
    'other-name': 'Ada di CV Anda dengan kata lain',
    weak: 'Bisakah Anda menunjukkan lebih banyak?',
    perhaps: 'Mungkin ada di CV Anda',
    unsure: 'Apakah Anda memilikinya?',
    missing: 'Apakah Anda memilikinya?',
    unread: 'Belum diperiksa',
  },
  otherLanguage:
    'Bahasa CV Anda dan deskripsi lowongan ini berbeda. Mencocokkan antarbahasa memerlukan model AI. Tanpanya, hanya nama, tahun, dan tingkat bahasa yang bisa dibandingkan.',
  niceToHave: 'nilai tambah',
  soft: 'sifat pribadi',
  quote: 'Dalam deskripsi lowongan',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? `setidaknya ${number(months)} bulan dalam pekerjaan yang cocok`
      : `setidaknya ${number(years)} tahun dalam pekerjaan yang cocok`
  },
  takeOut: 'Hapus dari daftar ini',
  addLabel: 'Tambah syarat',
  add: 'Tambah',
  groups: { must: 'Wajib', nice: 'Nilai tambah', own: 'Anda tambahkan' },
  perhapsHere: 'Mungkin di sini:',
  isItThis: 'Apakah ini maksudnya?',
  yes: 'Ya',
  no: 'Tidak',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Tulis di mana Anda memakainya',
  writeFact: 'Tulis di CV Anda',
  weakPart: 'CV Anda menunjukkan sebagian dari ini. Bisakah Anda menulis lebih banyak?',
  weakListed: 'CV Anda hanya mencantumkannya. Di mana Anda memakainya?',
  weakYears: 'Apakah pengalaman Anda lebih lama dari ini?',
  weakDegree:
    'CV Anda menunjukkan gelar atau pelatihan lain. Apakah Anda memiliki yang ini, atau yang setara?',
  weakLanguage: 'Seberapa lancar Anda? Tulis tingkat Anda.',
  saidYes: 'Anda menjawab bahwa ini benar.',
  saidNo: 'Anda menjawab tidak.',
  saidNoToLine: 'Anda menjawab tidak untuk sebuah baris CV Anda.',
  changeAnswer: 'Ubah jawaban',
  showLine: 'tampilkan di pratinjau',
  moreLines: (count) => `${number(count)} baris lagi`,
  moreAbout: (words) => `Selengkapnya tentang “${words}”`,
  times: (times) => `Disebut ${number(times)} kali dalam deskripsi lowongan.`,
  findEvidence: 'Cari bukti dengan AI',
  findEvidenceAgain: 'Cari bukti lagi',
  evidenceHint: 'Model harus mengutip CV Anda untuk setiap syarat.',
  quotedBy: (model) => `Kutipan CV Anda yang ditemukan ${model}.`,
  notReliedOn:
    'Kutipan dari model AI tidak bisa diandalkan. Yang Anda lihat ditemukan berdasarkan kata.',
  interview: 'Bersiap untuk wawancara',
  writeLetter: 'Tulis surat lamaran untuk lowongan ini',
  suggestions: 'Saran',
  order: 'Susun ulang CV Anda',
  noSuggestions: 'Urutan CV Anda sudah sesuai dengan lowongan ini.',
  ownWords: 'Teks Anda sendiri dalam urutan lain. Tidak ada yang ditambahkan.',
  was: (place) => `semula nomor ${number(place)}`,
  answers: (words) => `Cocok dengan: ${words}`,
  accept: 'Terima',
  acceptAll: 'Terima semua',
  dismiss: 'Tolak',
  accepted: 'Diterima',
  dismissed: 'Ditolak',
  undo: 'Urungkan',
  counts: (all, accepted) =>
    all === 0
      ? 'Belum ada saran'
      : [
          `${number(all)} saran`,
          accepted === 0 ? 'belum ada yang diterima' : `${number(accepted)} diterima`,
          accepted === 0
            ? 'tidak ada yang berubah sampai Anda menerimanya'
            : 'disimpan saat Anda selesai',
        ].join(' · '),
  finish: 'Selesai',
  finishTitle: 'Simpan perubahan Anda',
  keepAs: 'Simpan ke',
  asCopy: 'CV baru',
  asSame: 'CV ini',
  copyHint:
    'CV asli Anda tetap seperti semula. CV baru tertaut dengannya dan dengan deskripsi lowongan.',
  sameHint:
    'Saat disimpan, saran yang Anda terima ditambahkan ke CV ini. Anda bisa mengurungkannya di editor.',
  nameLabel: 'Nama CV baru',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Simpan',
  keepAndWrite: 'Simpan dan tulis surat lamaran',
  nothingAccepted:
    'Anda belum menerima saran apa pun, jadi tidak ada yang bisa disimpan di CV ini.',
  keptCopy: 'Disimpan sebagai CV baru',
  keptSame: 'Disimpan di CV ini',
  changedMeanwhile:
    'CV ini sudah berubah dan sarannya tidak cocok lagi. Tidak ada yang diubah. Tinjau lagi.',
  tabOnly: {
    blocked:
      'Browser ini tidak menyimpan apa pun, jadi deskripsi lowongan hanya ada di tab ini. Biarkan tab terbuka sampai Anda selesai.',
    full: 'Penyimpanan perangkat ini penuh, jadi deskripsi lowongan hanya ada di tab ini. Kosongkan ruang dan biarkan tab terbuka.',
    failed:
      'Browser ini tidak bisa menyimpan deskripsi lowongan, jadi hanya ada di tab ini. Biarkan tab terbuka. Kami terus mencoba.',
  },
  track: 'Pantau lamaran ini',
  trackHint: 'Ditambahkan ke lamaran Anda, dengan deskripsi lowongan dan CV ini.',
  forApplication: (job) => `CV ini akan dicatat di lamaran Anda untuk ${job}.`,
  notNoted: 'CV sudah disimpan, tetapi tidak bisa dicatat di lamaran Anda. Pilih CV itu di sana.',
  otherJob: (job) =>
    `CV ini sedang dibandingkan dengan deskripsi lowongan lain. Lamaran Anda adalah untuk ${job}.`,
  useJob: 'Gunakan deskripsi lowongan dari lamaran',
  jobReplaced: 'Deskripsi lowongan diganti',
}
